/** The words of the sidebar; they travel to it as they are, so none of them is made by a function. */
export const sidebar = {
  loading: 'One moment …',
  signedInAs: 'Signed in as',
  client: 'Client',
  clientHint: 'Name of the company',
  stage: 'Stage',
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved:',
  again: 'This was saved before:',
  chooseStage: 'Choose a stage.',
  nameClient: 'Name the client.',
  failed: 'The sheet did not answer. Your entry is still here; please try again.',
};

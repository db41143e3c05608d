/** What the add-on answers when an action cannot be taken back. */
export const undo = {
  notUnderstood: 'This cannot be taken back. Please reload the sidebar.',
  notFound: 'The log does not have this action, so there is nothing to take back.',
  alreadyDone: 'This action was taken back before.',
  notYours:
    'You can take back only what you recorded yourself. Your head of sales can take back any action.',
  tooLate: 'This was recorded more than 24 hours ago. Your head of sales can take it back.',
};

import { counted } from '../language';

/** What the add-on answers when the derived columns are written anew. */
export const repair = {
  notYourRole: 'Only the head and the admin can rebuild the Clients columns.',
  busy: 'Somebody is saving at this moment. Nothing was changed; please try again.',
  unsettled:
    'Rows of the Clients tab were moved while its columns were written. Please try again when nobody is sorting it.',
  done: (clients: number): string =>
    `The columns of the Clients tab say again what the log says: ${counted('en', clients, { one: 'client', other: 'clients' })}.`,
};

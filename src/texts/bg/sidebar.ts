import type { Texts } from '../en';

/** The words of the sidebar. */
export const sidebar: Texts['sidebar'] = {
  loading: 'Момент…',
  signedInAs: 'Влезли сте като',
  client: 'Клиент',
  clientHint: 'Име на фирмата',
  stage: 'Етап',
  save: 'Запиши',
  saving: 'Записвам…',
  saved: 'Записано:',
  again: 'Това вече беше записано:',
  chooseStage: 'Изберете етап.',
  nameClient: 'Посочете клиента.',
  failed: 'Таблицата не отговори. Записът Ви остана тук, опитайте отново.',
};

import type { Texts } from '../en';

/** The words of the sidebar. */
export const sidebar: Texts['sidebar'] = {
  loading: 'Минутку…',
  signedInAs: 'Вы вошли как',
  client: 'Клиент',
  clientHint: 'Название компании',
  stage: 'Этап',
  save: 'Записать',
  saving: 'Записываю…',
  saved: 'Записано:',
  again: 'Это уже было записано:',
  chooseStage: 'Выберите этап.',
  nameClient: 'Укажите клиента.',
  failed: 'Таблица не ответила. Запись осталась здесь, попробуйте ещё раз.',
};

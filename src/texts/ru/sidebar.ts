import type { Texts } from '../en';

/** The words of the sidebar. */
export const sidebar: Texts['sidebar'] = {
  signedInAs: 'Вы вошли как',
  client: 'Клиент',
  clientHint: 'Начните вводить название',
  noClient: 'Такого клиента ещё нет: запись его добавит.',
  activeRow: 'Из строки',
  activeRowHint: 'Клиент из строки, на которой стоит курсор',
  noActiveRow: 'Сначала поставьте курсор на строку листа «Клиенты» или «Действия».',
  noAnswerRow: 'Таблица не ответила. Попробуйте ещё раз.',
  stage: 'Этап',
  save: 'Записать',
  saving: 'Записано…',
  saved: 'Записано',
  again: 'Было записано раньше',
  refused: 'Не записано',
  failed: 'Таблица не ответила. Ничего не потеряно: попробуйте ещё раз.',
  failedState: 'Нет ответа',
  retry: 'Повторить',
  edit: 'Изменить',
  undo: 'Отменить',
  undoing: 'Отменяю…',
  undone: 'Отменено',
  recent: 'Только что записано',
  chooseStage: 'Выберите этап.',
  nameClient: 'Выберите клиента.',
};

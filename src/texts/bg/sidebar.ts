import type { Texts } from '../en';

/** The words of the sidebar. */
export const sidebar: Texts['sidebar'] = {
  signedInAs: 'Влезли сте като',
  client: 'Клиент',
  clientHint: 'Започнете да пишете',
  noClient: 'Още няма такъв клиент: записът ще го добави.',
  activeRow: 'От реда',
  activeRowHint: 'Клиентът от реда, на който е курсорът',
  noActiveRow: 'Първо поставете курсора на ред в лист „Клиенти“ или „Действия“.',
  noAnswerRow: 'Таблицата не отговори. Опитайте отново.',
  stage: 'Етап',
  save: 'Запиши',
  saving: 'Записано…',
  saved: 'Записано',
  again: 'Вече беше записано',
  refused: 'Не е записано',
  failed: 'Таблицата не отговори. Нищо не е загубено: опитайте отново.',
  failedState: 'Няма отговор',
  retry: 'Повтори',
  edit: 'Промени',
  undo: 'Отмени',
  undoing: 'Отменям…',
  undone: 'Отменено',
  recent: 'Току-що записано',
  chooseStage: 'Изберете етап.',
  nameClient: 'Изберете клиент.',
};

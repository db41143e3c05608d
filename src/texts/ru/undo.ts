import type { Texts } from '../en';

/** What the add-on answers when an action cannot be taken back. */
export const undo: Texts['undo'] = {
  notUnderstood: 'Это отменить нельзя. Откройте боковую панель заново.',
  notFound: 'В журнале нет этого действия, отменять нечего.',
  alreadyDone: 'Это действие уже отменено.',
  notYours:
    'Отменить можно только то, что записали вы сами. Любое действие может отменить руководитель.',
  tooLate: 'С записи прошло больше 24 часов. Отменить её может руководитель.',
};

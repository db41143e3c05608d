import type { Texts } from '../en';

/** What the add-on answers when an action cannot be taken back. */
export const undo: Texts['undo'] = {
  notUnderstood: 'Това не може да се отмени. Отворете страничния панел отново.',
  notFound: 'В дневника няма такова действие; няма какво да се отмени.',
  alreadyDone: 'Това действие вече е отменено.',
  notYours:
    'Можете да отмените само това, което сте записали Вие. Ръководителят може да отмени всяко действие.',
  tooLate: 'От записа минаха повече от 24 часа. Ръководителят може да го отмени.',
};

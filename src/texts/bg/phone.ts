import type { Texts } from '../en';
import { menu } from './menu';

/** What the add-on answers on the Entry tab, and what it says of its triggers. */
export const phone: Texts['phone'] = {
  recordedBy: 'телефон',
  recorded: (when, what) => `Записано ${when}: ${what}`,
  refused: (when, sentence) => `Не е записано ${when}: ${sentence}`,
  changed: (recorded) =>
    `${recorded}. Междувременно редът беше променен: сложете отметката отново, за да се запише новото.`,
  notAtOnce:
    'Редовете от лист „Въвеждане“ се записват, когато някой отвори страничния панел; веднага – само с разрешението, с което Tabla работи сама.',
  scheduledOn:
    'Вече седмичният отчет се изготвя всеки понеделник сутрин, дори никой да не отваря таблицата.',
  scheduledOff:
    'Вашият график е изключен. Седмичният отчет се изготвя при поискване или по графика на колега.',
  isScheduled: 'Вашият график е включен: отчетът се изготвя всеки понеделник сутрин.',
  isNotScheduled: 'Вашият график е изключен.',
  lastByItself: (week) => `Последният отчет по график: седмица ${week}.`,
  neverByItself: 'По график още не е изготвян отчет.',
  notAllowed: `Google не е дал на Tabla разрешение да работи сама, затова нищо не е променено. За да го дадете, изберете Tabla\u00a0› ${menu.setUp}.`,
  scheduleRole:
    'Само ръководителят, основателят и администраторът могат да задават график за седмичния отчет.',
};

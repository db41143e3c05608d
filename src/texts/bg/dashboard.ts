import type { Texts } from '../en';

/** The words of the Dashboard. */
export const dashboard: Texts['dashboard'] = {
  title: 'Табло',
  asOf: 'Към дата',
  manager: 'Търговец',
  everybody: 'Празно: всички',
  problems: 'Редове за преглед',
  board: 'Дъска: къде са сделките',
  speed: 'Скорост: колко бързо напредват сделките',
  stuck: 'Заседнали: първо най-лошите',
  asOfNote: 'Последният ден, който се брои. При отваряне на таблицата тук става днешната дата.',
  managerNote: 'Изберете търговец, за да видите само неговите сделки.',
};

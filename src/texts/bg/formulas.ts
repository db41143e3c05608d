import type { formulas as english } from '../en/formulas';
import { sheet } from './sheet';

/** What a formula says instead of a table. */
export const formulas: typeof english = {
  noActions: (headings) =>
    `Още няма действия. Посочете диапазона на лист „Действия“ със заглавния му ред: ${headings}.`,
  missingColumns: (argument, headings) =>
    `${argument}: в заглавния ред липсват колони: ${headings}.`,
  notARange: (argument, came) =>
    `${argument}: трябва диапазон със заглавен ред, получено: ${came}.`,
  notADate: (argument, came) =>
    `${argument}: трябва дата, получено: ${came}. Посочете клетка с дата, DATE(2026;11;5) или "2026-11-05".`,
  notAName: (argument, came) => `${argument}: трябва име на търговец, получено: ${came}.`,
  notACount: (argument, came) => `${argument}: трябва цяло число редове от 1, получено: ${came}.`,
  noRange: (tab, headings) =>
    `Лист „${tab}“ още е празен. Посочете диапазона му със заглавния ред: ${headings}.`,
  rangeFault: (argument, row, column, came, expected) =>
    `${argument}, ред ${String(row)}, ${column}: трябва: ${expected}; получено: ${came}.`,
  blank: 'празна клетка',
  expected: {
    text: 'текст',
    month: 'месец, например 2026-11, или дата в него',
    amount: 'число като 12500 или 12500,50',
    date: 'дата, например 2026-11-05',
    taskState: `едно от: ${Object.values(sheet.taskStates).join(', ')}`,
  },
};

import type { formulas as english } from '../en/formulas';

/** What a formula says instead of a table. */
export const formulas: typeof english = {
  noActions: (headings) =>
    `Действий пока нет. Укажите диапазон листа «Действия» со строкой заголовков: ${headings}.`,
  missingColumns: (argument, headings) =>
    `${argument}: в строке заголовков не хватает столбцов: ${headings}.`,
  notARange: (argument, came) =>
    `${argument}: нужен диапазон со строкой заголовков, получено: ${came}.`,
  notADate: (argument, came) =>
    `${argument}: нужна дата, получено: ${came}. Укажите ячейку с датой, DATE(2026;11;5) или "2026-11-05".`,
  notAName: (argument, came) => `${argument}: нужно имя менеджера, получено: ${came}.`,
  notACount: (argument, came) => `${argument}: нужно целое число строк от 1, получено: ${came}.`,
};

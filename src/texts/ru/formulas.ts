import type { formulas as english } from '../en/formulas';
import { sheet } from './sheet';

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
  noRange: (tab, headings) =>
    `Лист «${tab}» пока пуст. Укажите его диапазон со строкой заголовков: ${headings}.`,
  rangeFault: (argument, row, column, came, expected) =>
    `${argument}, строка ${String(row)}, ${column}: нужно: ${expected}; получено: ${came}.`,
  blank: 'пустая ячейка',
  expected: {
    text: 'текст',
    month: 'месяц, например 2026-11, или дата в нём',
    amount: 'число, например 12500 или 12500,50',
    date: 'дата, например 2026-11-05',
    taskState: `одно из: ${Object.values(sheet.taskStates).join(', ')}`,
  },
};

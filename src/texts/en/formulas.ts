import { sheet } from './sheet';

/** What a formula says instead of a table. */
export const formulas = {
  noActions: (headings: string): string =>
    `No actions here yet. Give the range of the Actions tab with its heading row: ${headings}.`,
  missingColumns: (argument: string, headings: string): string =>
    `${argument}: the heading row lacks: ${headings}.`,
  notARange: (argument: string, came: string): string =>
    `${argument}: expected a range with its heading row, got ${came}.`,
  notADate: (argument: string, came: string): string =>
    `${argument}: expected a date, got ${came}. Give a date cell, DATE(2026;11;5) or "2026-11-05".`,
  notAName: (argument: string, came: string): string =>
    `${argument}: expected a manager’s name, got ${came}.`,
  notACount: (argument: string, came: string): string =>
    `${argument}: expected a whole number of rows, at least 1, got ${came}.`,
  noRange: (tab: string, headings: string): string =>
    `The ${tab} tab says nothing yet. Give its range with the heading row: ${headings}.`,
  rangeFault: (
    argument: string,
    row: number,
    column: string,
    came: string,
    expected: string,
  ): string => `${argument}, row ${String(row)}, ${column}: expected ${expected}, got ${came}.`,
  blank: 'a blank cell',
  expected: {
    text: 'a text',
    month: 'a month such as 2026-11 or a date in it',
    amount: 'a number such as 12500 or 12500.50',
    date: 'a date such as 2026-11-05',
    taskState: `one of: ${Object.values(sheet.taskStates).join(', ')}`,
  },
};

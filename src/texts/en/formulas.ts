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
};

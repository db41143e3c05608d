/** @import { Compared } from './measure.mjs' */

/** Stage, In work, Entered, Moved on, Went back, Lost, Reached and Still open of SALES_FUNNEL. */
const FUNNEL = [0, 2, 3, 4, 5, 6, 7, 10];
/** Stage, Advances, Still there, Median days and 85% within days of SALES_SPEED. */
const SPEED = [0, 2, 3, 4, 5];

/**
 * Where the functions and DuckDB disagree, one readable line each; none: every figure is the same.
 * @param {Compared} compared
 * @returns {string[]}
 */
export function differences({ board, duckDb, alasql }) {
  const wrong = alasql.isRight ? [] : ['alasql counts the rows of the stages in another way.'];
  return [
    ...differing('SALES_FUNNEL', board.funnel, FUNNEL, duckDb.figures.funnel),
    ...differing('SALES_SPEED', board.speed, SPEED, duckDb.figures.speed),
    ...wrong,
  ];
}

/**
 * @param {string} name
 * @param {unknown[][]} table headings first
 * @param {number[]} columns of the table
 * @param {unknown[][]} theirs
 */
function differing(name, [headings = [], ...rows], columns, theirs) {
  if (rows.length !== theirs.length) return [`${name}: ${rows.length} rows, not ${theirs.length}.`];
  return rows.flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const one = typeof row[column] === 'number' ? row[column] : null;
      const other = theirs[index]?.[place];
      if (one === other) return [];
      const where = `${name}, stage ${String(index + 1)}, ${String(headings[column])}`;
      return [`${where}: ${String(row[column])}, and DuckDB says ${String(other)}.`];
    }),
  );
}

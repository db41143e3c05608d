/** The grid knows one workbook. */
export const UNIT = 'workbook';

/** Pixels at Google: the height of a row, and the width of a column, of which nothing is said. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

/** Widths in pixels of the eleven columns that the tables of the Dashboard and the report share: they fit 1366 pixels. */
export const TABLE_WIDTHS = [208, 192, 118, 62, 162, 80, 80, 80, 112, 112, 92];

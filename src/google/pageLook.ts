import { AUTOMATIC_FORMAT } from './numberFormat';
import type { Page, PageRowKind } from '../tables/page';

interface RowLook {
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  readonly background: string;
  readonly color: string;
}

const LOOKS: Readonly<Record<PageRowKind, RowLook>> = {
  title: { weight: 'bold', size: 18, background: '#ffffff', color: '#202124' },
  text: { weight: 'normal', size: 11, background: '#ffffff', color: '#202124' },
  section: { weight: 'bold', size: 13, background: '#ffffff', color: '#202124' },
  headings: { weight: 'bold', size: 10, background: '#e8eaed', color: '#202124' },
  row: { weight: 'normal', size: 10, background: '#ffffff', color: '#202124' },
  small: { weight: 'normal', size: 9, background: '#ffffff', color: '#5f6368' },
  blank: { weight: 'normal', size: 10, background: '#ffffff', color: '#202124' },
};
/** Pixels: the name of a stage or a client needs more than a figure. */
const FIRST_COLUMNS = [170, 190, 120];
const OTHER_COLUMNS = 92;

/** Gives a report tab its look, row by row, in a handful of calls whatever its length. */
export function dressPage(sheet: GoogleAppsScript.Spreadsheet.Sheet, { width, rows }: Page): void {
  const range = sheet.getRange(1, 1, rows.length, width);
  const each = <T>(value: (look: RowLook) => T): T[][] =>
    rows.map(({ kind }) => Array.from({ length: width }, () => value(LOOKS[kind])));
  range.setFontWeights(each(({ weight }) => weight));
  range.setFontSizes(each(({ size }) => size));
  range.setBackgrounds(each(({ background }) => background));
  range.setFontColors(each(({ color }) => color));
  range.setNumberFormats(
    rows.map(({ formats }) =>
      Array.from({ length: width }, (_, column) => formats?.[column] ?? AUTOMATIC_FORMAT),
    ),
  );
  sheet.setColumnWidths(1, width, OTHER_COLUMNS);
  FIRST_COLUMNS.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  sheet.setHiddenGridlines(true);
}

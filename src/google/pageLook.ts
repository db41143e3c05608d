import type { Page, PageRow, PageRowKind } from '../tables/page';
import { columnSide } from './columnSide';
import { LIGHT_COLOURS } from './lightColours';
import { AUTOMATIC_FORMAT } from './numberFormat';
import { TABLE_WIDTHS } from './tableWidths';

interface RowLook {
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  readonly background: string;
  readonly color: string;
}

const LOOKS: Readonly<Record<PageRowKind, RowLook>> = {
  title: { weight: 'bold', size: 18, background: '#ffffff', color: '#202124' },
  light: { weight: 'normal', size: 11, background: '#ffffff', color: '#202124' },
  text: { weight: 'normal', size: 11, background: '#ffffff', color: '#202124' },
  section: { weight: 'bold', size: 12, background: '#ffffff', color: '#202124' },
  headings: { weight: 'bold', size: 10, background: '#e8eaed', color: '#202124' },
  row: { weight: 'normal', size: 10, background: '#ffffff', color: '#202124' },
  small: { weight: 'normal', size: 9, background: '#ffffff', color: '#5f6368' },
  blank: { weight: 'normal', size: 10, background: '#ffffff', color: '#202124' },
};

/** Pixels of a row of headings: long words of a language take a second line, and no row grows by itself for them everywhere. */
const TWO_LINES = 36;

/** Gives a report tab its look, row by row, in a handful of calls whatever its length. */
export function dressPage(sheet: GoogleAppsScript.Spreadsheet.Sheet, { width, rows }: Page): void {
  const range = sheet.getRange(1, 1, rows.length, width);
  const each = <T>(value: (look: RowLook) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => value(lookOf(row, column))));
  range.setFontWeights(each(({ weight }) => weight));
  range.setFontSizes(each(({ size }) => size));
  range.setBackgrounds(each(({ background }) => background));
  range.setFontColors(each(({ color }) => color));
  range.setNumberFormats(
    rows.map(({ formats }) =>
      Array.from({ length: width }, (_, column) => formats?.[column] ?? AUTOMATIC_FORMAT),
    ),
  );
  range.setHorizontalAlignments(
    rows.map(({ formats }) =>
      Array.from({ length: width }, (_, column) => columnSide(formats?.[column])),
    ),
  );
  rows.forEach(({ kind }, index) => {
    if (kind !== 'headings') return;
    sheet.getRange(index + 1, 1, 1, width).setWrap(true);
    sheet.setRowHeight(index + 1, TWO_LINES);
  });
  TABLE_WIDTHS.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  sheet.setHiddenGridlines(true);
}

/** A light colours its first cell alone: the word in it says the same. */
function lookOf({ kind, light }: PageRow, column: number): RowLook {
  const look = LOOKS[kind];
  return light && column === 0 ? { ...look, ...LIGHT_COLOURS[light], weight: 'bold' } : look;
}

import { cellCount, intersects, mapCells } from '../cells/area';
import type { Area } from '../cells/area';
import type { Tab } from '../workbook/tab';
import { behind } from './emulated';
import { checkDimensions } from './dimensions';
import { DataValidation } from './dataValidation';
import { RangeValues } from './rangeValues';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rows<T> = (T | null)[][];

/** How the cells of a range look, and what may be typed into them. */
export class RangeFormats
  extends RangeValues
  implements
    Pick<
      GRange,
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getBackground'
      | 'getBackgrounds'
      | 'setBackground'
      | 'setBackgrounds'
      | 'getFontColor'
      | 'getFontColors'
      | 'setFontColor'
      | 'setFontColors'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setFontStyle'
      | 'setFontSize'
      | 'setFontSizes'
      | 'setFontFamily'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'setBorder'
      | 'clearFormat'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'getDataValidation'
      | 'clearDataValidations'
    >
{
  getNumberFormat(): string {
    const { tab, area } = this;
    return this.one('getNumberFormat', () => tab.numberFormat(area.top, area.left));
  }

  getNumberFormats(): string[][] {
    const { tab } = this;
    return this.every('getNumberFormats', (row, column) => tab.numberFormat(row, column));
  }

  setNumberFormat(format: string): GRange {
    return this.put('setNumberFormat', 'numberFormat', format);
  }

  setNumberFormats(formats: string[][]): GRange {
    return this.putEach('setNumberFormats', 'numberFormat', formats);
  }

  getBackground(): string {
    return this.one('getBackground', () => this.text('background', '#ffffff'));
  }

  getBackgrounds(): string[][] {
    return this.texts('getBackgrounds', 'background', '#ffffff');
  }

  setBackground(color: string | null): GRange {
    return this.put('setBackground', 'background', color);
  }

  setBackgrounds(colors: Rows<string>): GRange {
    return this.putEach('setBackgrounds', 'background', colors);
  }

  getFontColor(): string {
    return this.one('getFontColor', () => this.text('fontColor', '#000000'));
  }

  getFontColors(): string[][] {
    return this.texts('getFontColors', 'fontColor', '#000000');
  }

  setFontColor(color: string | null): GRange {
    return this.put('setFontColor', 'fontColor', color);
  }

  setFontColors(colors: Rows<string>): GRange {
    return this.putEach('setFontColors', 'fontColor', colors);
  }

  setFontWeight(weight: 'normal' | 'bold' | null): GRange {
    return this.put('setFontWeight', 'fontWeight', weight);
  }

  setFontWeights(weights: Rows<'normal' | 'bold'>): GRange {
    return this.putEach('setFontWeights', 'fontWeight', weights);
  }

  setFontStyle(style: 'normal' | 'italic' | null): GRange {
    return this.put('setFontStyle', 'fontStyle', style);
  }

  setFontSize(size: number): GRange {
    return this.put('setFontSize', 'fontSize', size);
  }

  setFontSizes(sizes: number[][]): GRange {
    return this.putEach('setFontSizes', 'fontSize', sizes);
  }

  setFontFamily(family: string | null): GRange {
    return this.put('setFontFamily', 'fontFamily', family);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GRange {
    return this.put('setHorizontalAlignment', 'horizontalAlignment', alignment);
  }

  setHorizontalAlignments(alignments: Rows<'left' | 'center' | 'normal' | 'right'>): GRange {
    return this.putEach('setHorizontalAlignments', 'horizontalAlignment', alignments);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GRange {
    return this.put('setVerticalAlignment', 'verticalAlignment', alignment);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.put('setWrap', 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW');
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    return this.put('setWrapStrategy', 'wrap', strategy);
  }

  setBorder(...sides: (boolean | string | number | null)[]): GRange {
    return this.put('setBorder', 'border', sides);
  }

  clearFormat(): GRange {
    return this.take('clearFormat', (property) => property !== 'validation');
  }

  setDataValidation(rule: GValidation | null): GRange {
    return this.put('setDataValidation', 'validation', ruleOf(rule));
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    return this.putEach(
      'setDataValidations',
      'validation',
      rules.map((row) => row.map(ruleOf)),
    );
  }

  getDataValidation(): GValidation | null {
    const { execution, tab, area } = this;
    return this.one('getDataValidation', () => {
      const rule = tab.formats.get(area.top, area.left, 'validation');
      return rule === undefined ? null : new DataValidation(execution, rule as never).face;
    });
  }

  clearDataValidations(): GRange {
    return this.take('clearDataValidations', (property) => property === 'validation');
  }

  private readonly one = <T>(member: string, value: () => T): T =>
    this.execution.read('formats', `Range.${member}`, 1, value);

  private readonly text = (property: string, otherwise: string): string =>
    textAt(this.tab, this.area.top, this.area.left, property, otherwise);

  private readonly every = <T>(member: string, value: (row: number, column: number) => T): T[][] =>
    this.execution.read('formats', `Range.${member}`, cellCount(this.area), () =>
      this.execution.realm.arrays(mapCells(this.area, value)),
    );

  private readonly texts = (member: string, property: string, otherwise: string): string[][] =>
    this.every(member, (row, column) => textAt(this.tab, row, column, property, otherwise));

  private readonly put = (member: string, property: string, value: unknown): GRange => {
    this.execution.change('formats', `Range.${member}`, cellCount(this.area), () => {
      this.tab.formats.set(this.area, property, value ?? undefined);
    });
    return this.face;
  };

  private readonly putEach = (member: string, property: string, values: Rows<unknown>): GRange => {
    this.execution.change('formats', `Range.${member}`, cellCount(this.area), () => {
      checkDimensions(values, this.area);
      setColumns(this.tab, this.area, property, values);
    });
    return this.face;
  };

  private readonly take = (member: string, chosen: (property: string) => boolean): GRange => {
    this.execution.change('formats', `Range.${member}`, cellCount(this.area), () => {
      this.tab.formats.clear(this.area, chosen);
      if (member === 'clearFormat') dropMerges(this.tab, this.area);
    });
    return this.face;
  };
}

function ruleOf(rule: GValidation | null): unknown {
  return rule === null ? undefined : behind(rule, DataValidation).rule;
}

function textAt(
  tab: Tab,
  row: number,
  column: number,
  property: string,
  otherwise: string,
): string {
  const value = tab.formats.get(row, column, property);
  return typeof value === 'string' ? value : otherwise;
}

/** Lays values over an area, one layer for each run of equal values in a column. */
function setColumns(tab: Tab, area: Area, property: string, values: Rows<unknown>): void {
  for (let column = 0; column < area.width; column += 1) {
    let start = 0;
    for (let row = 1; row <= area.height; row += 1) {
      if (row < area.height && values[row]?.[column] === values[start]?.[column]) continue;
      const run = {
        top: area.top + start,
        left: area.left + column,
        height: row - start,
        width: 1,
      };
      tab.formats.set(run, property, values[start]?.[column] ?? undefined);
      start = row;
    }
  }
}

/** Ends the merges that touch an area. */
export function dropMerges(tab: Tab, area: Area): void {
  tab.merges = tab.merges.filter((merge) => !intersects(merge, area));
}

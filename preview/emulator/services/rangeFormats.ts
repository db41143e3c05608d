import { cellCount, intersects } from '../cells/area';
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
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getBackground'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setFontColor'
      | 'setFontColors'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setFontSizes'
      | 'setHorizontalAlignments'
      | 'setWrap'
      | 'setBorder'
      | 'setDataValidation'
      | 'getDataValidation'
    >
{
  getNumberFormat(): string {
    const { tab, area } = this;
    return this.one('getNumberFormat', () => tab.numberFormat(area.top, area.left));
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

  setBackground(color: string | null): GRange {
    return this.put('setBackground', 'background', color);
  }

  setBackgrounds(colors: Rows<string>): GRange {
    return this.putEach('setBackgrounds', 'background', colors);
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

  setFontSizes(sizes: number[][]): GRange {
    return this.putEach('setFontSizes', 'fontSize', sizes);
  }

  setHorizontalAlignments(alignments: Rows<'left' | 'center' | 'normal' | 'right'>): GRange {
    return this.putEach('setHorizontalAlignments', 'horizontalAlignment', alignments);
  }

  setWrap(isWrapped: boolean): GRange {
    return this.put('setWrap', 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW');
  }

  setBorder(...sides: (boolean | string | number | null)[]): GRange {
    return this.put('setBorder', 'border', sides);
  }

  setDataValidation(rule: GValidation | null): GRange {
    return this.put('setDataValidation', 'validation', ruleOf(rule));
  }

  getDataValidation(): GValidation | null {
    const { execution, tab, area } = this;
    return this.one('getDataValidation', () => {
      const rule = tab.formats.get(area.top, area.left, 'validation');
      return rule === undefined ? null : new DataValidation(execution, rule as never).face;
    });
  }

  private readonly one = <T>(member: string, value: () => T): T =>
    this.execution.read('formats', `Range.${member}`, 1, value);

  private readonly text = (property: string, otherwise: string): string =>
    textAt(this.tab, this.area.top, this.area.left, property, otherwise);

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

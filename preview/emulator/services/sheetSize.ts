import type { Area } from '../cells/area';
import { parseA1, areaOf } from '../cells/a1';
import type { Execution } from '../execution/execution';
import { insertLines, removeLines } from '../workbook/lines';
import type { Tab } from '../workbook/tab';
import { Emulated } from './emulated';
import { rangeOf } from './handles';
import { RangeList } from './rangeList';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Name, place, size and ranges of a tab. */
export class SheetSize
  extends Emulated<GSheet>
  implements
    Pick<
      GSheet,
      | 'getName'
      | 'getSheetId'
      | 'getRange'
      | 'getRangeList'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getMaxRows'
      | 'getMaxColumns'
      | 'getDataRange'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'insertColumnsAfter'
      | 'deleteRows'
    >
{
  constructor(
    execution: Execution,
    readonly tab: Tab,
  ) {
    super(execution, 'Sheet');
  }

  getName(): string {
    return this.tab.name;
  }

  getSheetId(): number {
    return this.tab.id;
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): GRange {
    const { execution, tab } = this;
    if (typeof row === 'string') return rangeOf(execution, tab, this.areaOfText(row));
    const left = (column ?? 1) - 1;
    return rangeOf(execution, tab, { top: row - 1, left, height: rows, width: columns });
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const areas = Array.from(notations, (text) => this.areaOfText(text));
    return new RangeList(this.execution, this.tab, areas).face;
  }

  getLastRow(): number {
    return this.size('getLastRow', () => this.used().height);
  }

  getLastColumn(): number {
    return this.size('getLastColumn', () => this.used().width);
  }

  getMaxRows(): number {
    return this.size('getMaxRows', () => this.tab.maxRows);
  }

  getMaxColumns(): number {
    return this.size('getMaxColumns', () => this.tab.maxColumns);
  }

  getDataRange(): GRange {
    return this.size('getDataRange', () => {
      const { height, width } = this.used();
      const area = { top: 0, left: 0, height: Math.max(1, height), width: Math.max(1, width) };
      return rangeOf(this.execution, this.tab, area);
    });
  }

  insertRowsAfter(after: number, count: number): GSheet {
    return this.structure('insertRowsAfter', () => {
      insertLines(this.execution.host.workbook, this.tab, 'rows', after, count);
    });
  }

  insertRowsBefore(before: number, count: number): GSheet {
    return this.structure('insertRowsBefore', () => {
      insertLines(this.execution.host.workbook, this.tab, 'rows', before - 1, count);
      this.tab.formats.pullUp(before - 1 + count, count);
    });
  }

  insertColumnsAfter(after: number, count: number): GSheet {
    return this.structure('insertColumnsAfter', () => {
      insertLines(this.execution.host.workbook, this.tab, 'columns', after, count);
    });
  }

  deleteRows(row: number, count: number): void {
    this.structure('deleteRows', () => {
      removeLines(this.execution.host.workbook, this.tab, 'rows', row - 1, count);
    });
  }

  protected readonly structure = (member: string, effect: () => void): GSheet => {
    this.execution.change('structure', `Sheet.${member}`, 0, effect);
    return this.face;
  };

  private readonly size = <T>(member: string, value: () => T): T =>
    this.execution.read('sizes', `Sheet.${member}`, 0, value);

  protected readonly used = (): { height: number; width: number } => {
    const { maxRows, maxColumns } = this.tab;
    this.execution.recalculate(this.tab, { top: 0, left: 0, height: maxRows, width: maxColumns });
    return this.tab.usedSize();
  };

  private readonly areaOfText = (text: string): Area => {
    const { tab } = this;
    const reference = parseA1(text);
    const named = this.execution.host.workbook.namedArea(text);
    if (reference === undefined || (reference.tab !== undefined && reference.tab !== tab.name)) {
      if (named?.tab === tab) return named.area;
      throw new Error('Range not found');
    }
    return areaOf(reference, tab.maxRows, tab.maxColumns);
  };
}

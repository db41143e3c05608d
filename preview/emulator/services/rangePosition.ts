import { a1Of } from '../cells/a1';
import type { Area } from '../cells/area';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';
import { Emulated, behind } from './emulated';
import { rangeOf, sheetOf } from './handles';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a range stands: handles and numbers known without asking Google. */
export class RangePosition
  extends Emulated<GRange>
  implements
    Pick<
      GRange,
      | 'getRow'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getA1Notation'
      | 'getSheet'
      | 'getCell'
      | 'offset'
      | 'activate'
    >
{
  constructor(
    execution: Execution,
    readonly tab: Tab,
    readonly area: Area,
  ) {
    super(execution, 'Range');
    checkArea(tab, area);
  }

  getRow(): number {
    return this.area.top + 1;
  }

  getColumn(): number {
    return this.area.left + 1;
  }

  getNumRows(): number {
    return this.area.height;
  }

  getNumColumns(): number {
    return this.area.width;
  }

  getLastRow(): number {
    return this.area.top + this.area.height;
  }

  getLastColumn(): number {
    return this.area.left + this.area.width;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getSheet(): GSheet {
    return sheetOf(this.execution, this.tab);
  }

  /** Row and column count from 1 within the range. */
  getCell(row: number, column: number): GRange {
    const inside = row >= 1 && row <= this.area.height && column >= 1 && column <= this.area.width;
    if (!inside) throw new Error('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, height?: number, width?: number): GRange {
    return rangeOf(this.execution, this.tab, {
      top: this.area.top + rows,
      left: this.area.left + columns,
      height: height ?? this.area.height,
      width: width ?? this.area.width,
    });
  }

  activate(): GRange {
    const { workbook } = this.execution.host;
    workbook.activeTabId = this.tab.id;
    workbook.activeBlock = this.area;
    return this.face;
  }
}

/** Throws as Google does when a range leaves the grid. */
function checkArea(tab: Tab, { top, left, height, width }: Area): void {
  if (!(top >= 0)) throw new Error('The starting row of the range is too small.');
  if (!(left >= 0)) throw new Error('The starting column of the range is too small.');
  if (!(height >= 1)) throw new Error('The number of rows in the range must be at least 1.');
  if (!(width >= 1)) throw new Error('The number of columns in the range must be at least 1.');
  if (top + height > tab.maxRows || left + width > tab.maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Tab and area of the range that a script holds. */
export function rangeBehind(face: unknown): RangePosition {
  return behind(face, RangePosition);
}

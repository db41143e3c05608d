import { cellCount, forEachCell } from '../cells/area';
import type { Area } from '../cells/area';
import { toCellValue } from '../execution/cellConversion';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';
import { checkValidation } from '../workbook/validationRule';
import { Emulated } from './emulated';
import { rangeOf } from './handles';
import { clearCells } from './rangeValues';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/**
 * Several ranges of one tab that are changed in one call.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range-list
 */
export class RangeList
  extends Emulated<GRangeList>
  implements Pick<GRangeList, 'clearContent' | 'getRanges' | 'setValue'>
{
  constructor(
    execution: Execution,
    private readonly tab: Tab,
    private readonly areas: readonly Area[],
  ) {
    super(execution, 'RangeList');
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.areas.map((area) => rangeOf(this.execution, this.tab, area));
  }

  clearContent(): GRangeList {
    return this.onEach('clearContent', (area) => {
      clearCells(this.tab, area);
    });
  }

  setValue(value: unknown): GRangeList {
    const { workbook } = this.execution.host;
    const cell = toCellValue(value, workbook.zone);
    return this.onEach('setValue', (area) => {
      checkValidation(workbook, this.tab, area, () => cell);
      forEachCell(area, (row, column) => {
        this.tab.enter(row, column, cell);
      });
    });
  }

  private readonly onEach = (member: string, effect: (area: Area) => void): GRangeList => {
    const cells = this.areas.reduce((sum, area) => sum + cellCount(area), 0);
    this.execution.change('values', `RangeList.${member}`, cells, () => {
      this.areas.forEach(effect);
    });
    return this.face;
  };
}

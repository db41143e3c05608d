import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';
import { rangeOf } from './handles';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * A name of a range.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/named-range
 */
export class NamedRange
  extends Emulated<GNamedRange>
  implements Pick<GNamedRange, 'getName' | 'getRange' | 'remove'>
{
  constructor(
    execution: Execution,
    private readonly name: string,
  ) {
    super(execution, 'NamedRange');
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const found = this.execution.host.workbook.namedArea(this.name);
    if (found === undefined) throw new Error(`The named range "${this.name}" is gone.`);
    return rangeOf(this.execution, found.tab, found.area);
  }

  remove(): void {
    const { workbook } = this.execution.host;
    this.execution.change('structure', 'NamedRange.remove', 0, () => {
      workbook.names.delete(this.name.toLowerCase());
      workbook.namesVersion += 1;
    });
  }
}

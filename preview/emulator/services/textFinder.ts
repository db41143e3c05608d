import { cellCount } from '../cells/area';
import type { Area } from '../cells/area';
import { displayText } from '../cells/displayText';
import type { Execution } from '../execution/execution';
import { shownValues } from '../workbook/shownValues';
import type { Tab } from '../workbook/tab';
import { Emulated } from './emulated';
import { rangeOf } from './handles';

type GTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * Finds displayed text in an area, row by row.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
export class TextFinder
  extends Emulated<GTextFinder>
  implements Pick<GTextFinder, 'matchEntireCell' | 'findNext' | 'findAll'>
{
  private entire = false;
  private withCase = false;
  private found: Area[] | undefined;
  private next = 0;

  constructor(
    execution: Execution,
    private readonly tab: Tab,
    private readonly area: Area,
    private readonly text: string,
  ) {
    super(execution, 'TextFinder');
  }

  matchEntireCell(matches: boolean): GTextFinder {
    this.entire = matches;
    return this.face;
  }

  /** The next match; after the last one `null`. */
  findNext(): GRange | null {
    const { execution } = this;
    return execution.read('find', 'TextFinder.findNext', cellCount(this.area), () => {
      this.found ??= this.search();
      const area = this.found[this.next];
      this.next += 1;
      return area === undefined ? null : rangeOf(execution, this.tab, area);
    });
  }

  findAll(): GRange[] {
    const { execution } = this;
    return execution.read('find', 'TextFinder.findAll', cellCount(this.area), () =>
      execution.realm.array(this.search().map((area) => rangeOf(execution, this.tab, area))),
    );
  }

  private readonly search = (): Area[] => {
    const { tab, area } = this;
    this.execution.recalculate(tab, area);
    const fold = (text: string): string => (this.withCase ? text : text.toLowerCase());
    const wanted = fold(this.text);
    const found: Area[] = [];
    const used = tab.usedSize();
    const height = Math.max(0, Math.min(area.height, used.height - area.top));
    shownValues(tab, { ...area, height }).forEach((line, row) => {
      line.forEach((value, column) => {
        if (value === null) return;
        const cell = { top: area.top + row, left: area.left + column, height: 1, width: 1 };
        const format = typeof value === 'string' ? '' : tab.numberFormat(cell.top, cell.left);
        const text = fold(displayText(value, format));
        if (this.entire ? text === wanted : text.includes(wanted)) found.push(cell);
      });
    });
    return found;
  };
}

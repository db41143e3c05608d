import type { Area } from '../cells/area';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';
import type { ProtectedArea } from '../workbook/workbook';
import { Emulated } from './emulated';
import { rangeOf } from './handles';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Protection of a tab or range.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export class Protection
  extends Emulated<GProtection>
  implements
    Pick<
      GProtection,
      | 'setWarningOnly'
      | 'isWarningOnly'
      | 'setDescription'
      | 'getDescription'
      | 'remove'
      | 'getRange'
    >
{
  constructor(
    execution: Execution,
    private readonly entry: ProtectedArea,
  ) {
    super(execution, 'Protection');
  }

  /** Protects a tab (`area` undefined) or an area of it. */
  static add(execution: Execution, tab: Tab, area: Area | undefined): Protection {
    const { workbook } = execution.host;
    return execution.change('protection', area ? 'Range.protect' : 'Sheet.protect', 0, () => {
      const known = workbook.protections.find((entry) => entry.tabId === tab.id && !entry.area);
      if (area === undefined && known !== undefined) return new Protection(execution, known);
      const id = workbook.nextId();
      const entry = { id, tabId: tab.id, area, description: '', warningOnly: false };
      workbook.protections.push(entry);
      return new Protection(execution, entry);
    });
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    this.execution.change('protection', 'Protection.setWarningOnly', 0, () => {
      this.entry.warningOnly = warningOnly;
    });
    return this.face;
  }

  isWarningOnly(): boolean {
    const read = (): boolean => this.entry.warningOnly;
    return this.execution.read('protection', 'Protection.isWarningOnly', 0, read);
  }

  setDescription(description: string): GProtection {
    this.execution.change('protection', 'Protection.setDescription', 0, () => {
      this.entry.description = description;
    });
    return this.face;
  }

  getDescription(): string {
    const read = (): string => this.entry.description;
    return this.execution.read('protection', 'Protection.getDescription', 0, read);
  }

  remove(): void {
    const { workbook } = this.execution.host;
    this.execution.change('protection', 'Protection.remove', 0, () => {
      workbook.protections = workbook.protections.filter((entry) => entry !== this.entry);
    });
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const tab = this.execution.host.workbook.tabById(this.entry.tabId);
    if (tab === undefined) throw new Error('The sheet of this protection is gone.');
    const whole = { top: 0, left: 0, height: tab.maxRows, width: tab.maxColumns };
    return rangeOf(this.execution, tab, this.entry.area ?? whole);
  }
}

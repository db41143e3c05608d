import { withinGrid, type Area } from '../cells/area';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';
import { Emulated, behind } from './emulated';
import { DeveloperMetadataFinder, addMetadata } from './developerMetadata';
import { rangeOf, sheetOf } from './handles';
import { NamedRange } from './namedRange';
import { rangeBehind } from './rangePosition';
import { Sheet } from './sheet';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String,String,Number) */
const TOAST_SECONDS = 5;

/**
 * The workbook.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
export class Spreadsheet
  extends Emulated<GSpreadsheet>
  implements
    Pick<
      GSpreadsheet,
      | 'getId'
      | 'getName'
      | 'getSheets'
      | 'getSheetByName'
      | 'insertSheet'
      | 'deleteSheet'
      | 'getRange'
      | 'getRangeByName'
      | 'setNamedRange'
      | 'removeNamedRange'
      | 'getNamedRanges'
      | 'getSpreadsheetTimeZone'
      | 'getSpreadsheetLocale'
      | 'getActiveSheet'
      | 'getActiveRange'
      | 'toast'
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
    >
{
  constructor(execution: Execution) {
    super(execution, 'Spreadsheet');
  }

  getId(): string {
    return this.execution.host.workbook.id;
  }

  getName(): string {
    const { workbook } = this.execution.host;
    return this.execution.read('facts', 'Spreadsheet.getName', 0, () => workbook.name);
  }

  getSheets(): GSheet[] {
    const { tabs } = this.execution.host.workbook;
    return this.execution.realm.array(tabs.map((tab) => sheetOf(this.execution, tab)));
  }

  getSheetByName(name: string): GSheet | null {
    return this.sheetOrNull(this.execution.host.workbook.tab(name));
  }

  insertSheet(name?: unknown, index?: unknown): GSheet {
    const { workbook } = this.execution.host;
    return this.execution.change('structure', 'Spreadsheet.insertSheet', 0, () => {
      const title = typeof name === 'string' ? name : freeName(workbook.tabs);
      const at = [index, name].find((value) => typeof value === 'number');
      const tab = workbook.addTab(title, typeof at === 'number' ? at : workbook.tabs.length);
      workbook.activeTabId = tab.id;
      return sheetOf(this.execution, tab);
    });
  }

  deleteSheet(sheet: GSheet): void {
    const { tab } = behind(sheet, Sheet);
    this.execution.change('structure', 'Spreadsheet.deleteSheet', 0, () => {
      this.execution.host.workbook.removeTab(tab);
    });
  }

  getRange(text: string): GRange {
    const { workbook } = this.execution.host;
    const home = workbook.tabById(workbook.activeTabId) ?? workbook.tabs[0];
    const found = workbook.resolve(text, home);
    if (found === undefined) throw new Error('Range not found');
    return rangeOf(this.execution, found.tab, found.area);
  }

  getRangeByName(name: string): GRange | null {
    const { workbook } = this.execution.host;
    const found = workbook.namedArea(name) ?? workbook.resolve(name, undefined);
    return found === undefined ? null : rangeOf(this.execution, found.tab, found.area);
  }

  setNamedRange(name: string, range: GRange): void {
    const { tab, area } = rangeBehind(range);
    this.execution.change('structure', 'Spreadsheet.setNamedRange', 0, () => {
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
        throw new Error('The name of the range is invalid.');
      }
      this.execution.host.workbook.nameArea(name, tab, referenceOf(tab, area));
    });
  }

  removeNamedRange(name: string): void {
    const { workbook } = this.execution.host;
    this.execution.change('structure', 'Spreadsheet.removeNamedRange', 0, () => {
      if (!workbook.names.delete(name.toLowerCase())) {
        throw new Error(`A named range with the name "${name}" does not exist.`);
      }
      workbook.namesVersion += 1;
    });
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { execution } = this;
    return execution.read('structure', 'Spreadsheet.getNamedRanges', 0, () => {
      const names = [...execution.host.workbook.names.values()];
      return execution.realm.array(names.map(({ name }) => new NamedRange(execution, name).face));
    });
  }

  getSpreadsheetTimeZone(): string {
    const { zone } = this.execution.host.workbook;
    return this.execution.read('facts', 'Spreadsheet.getSpreadsheetTimeZone', 0, () => zone.name);
  }

  getSpreadsheetLocale(): string {
    const { locale } = this.execution.host.workbook;
    return this.execution.read('facts', 'Spreadsheet.getSpreadsheetLocale', 0, () => locale);
  }

  getActiveSheet(): GSheet {
    const { workbook } = this.execution.host;
    const tab = workbook.tabById(workbook.activeTabId) ?? workbook.tabs[0];
    if (tab === undefined) throw new Error('The workbook has no sheet.');
    return sheetOf(this.execution, tab);
  }

  getActiveRange(): GRange | null {
    const { workbook } = this.execution.host;
    const tab = workbook.tabById(workbook.activeTabId) ?? workbook.tabs[0];
    if (tab === undefined) return null;
    const selected = withinGrid(workbook.activeBlock, tab.maxRows, tab.maxColumns);
    return rangeOf(this.execution, tab, selected);
  }

  /** Stays 5 seconds unless told otherwise; with a negative number, until it is closed. */
  toast(message: unknown, title?: unknown, timeoutSeconds?: unknown): void {
    const given = typeof timeoutSeconds === 'number' ? timeoutSeconds : TOAST_SECONDS;
    const seconds = given < 0 ? null : given;
    const toast = { message: String(message), title: textOrBlank(title), seconds };
    this.execution.onUi('Spreadsheet.toast', () => this.execution.host.toasts.push(toast));
  }

  addDeveloperMetadata(key: string, value?: unknown): GSpreadsheet {
    this.execution.change('structure', 'Spreadsheet.addDeveloperMetadata', 0, () => {
      addMetadata(this.execution, undefined, key, value);
    });
    return this.face;
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, undefined).face;
  }

  private readonly sheetOrNull = (tab: Tab | undefined): GSheet | null =>
    tab === undefined ? null : sheetOf(this.execution, tab);
}

function textOrBlank(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function freeName(tabs: readonly Tab[]): string {
  let number = tabs.length + 1;
  while (tabs.some((tab) => tab.name === `Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** An area over whole columns or rows stays open, so that the name follows the grid. */
function referenceOf(
  tab: Tab,
  area: Area,
): Parameters<Execution['host']['workbook']['nameArea']>[2] {
  const columns = { left: area.left, right: area.left + area.width - 1 };
  if (area.top === 0 && area.height === tab.maxRows) return columns;
  return { ...columns, top: area.top, bottom: area.top + area.height - 1 };
}

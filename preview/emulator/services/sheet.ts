import { toCellValue } from '../execution/cellConversion';
import { insertLines } from '../workbook/lines';
import { checkValidation } from '../workbook/validationRule';
import { behind } from './emulated';
import { ConditionalFormatRule } from './conditionalFormat';
import { addMetadata } from './developerMetadata';
import { Protection } from './protection';
import { clearCells } from './rangeValues';
import { SheetCharts } from './sheetCharts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * A tab.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export class Sheet
  extends SheetCharts
  implements
    Pick<
      GSheet,
      | 'setName'
      | 'appendRow'
      | 'setFrozenRows'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setRowHeight'
      | 'setRowHeightsForced'
      | 'hideSheet'
      | 'isSheetHidden'
      | 'setHiddenGridlines'
      | 'protect'
      | 'getProtections'
      | 'addDeveloperMetadata'
      | 'setConditionalFormatRules'
      | 'getConditionalFormatRules'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'activate'
    >
{
  setName(name: string): GSheet {
    const { workbook } = this.execution.host;
    return this.structure('setName', () => {
      if (workbook.tab(name) !== undefined && name !== this.tab.name) {
        throw new Error(
          `A sheet with the name "${name}" already exists. Please enter another name.`,
        );
      }
      this.tab.name = name;
      workbook.namesVersion += 1;
    });
  }

  /** Writes after the last row with content; beside others it finds the row one step before (check live). */
  appendRow(contents: unknown[]): GSheet {
    const { execution, tab } = this;
    const { workbook } = execution.host;
    const claimed = execution.turn?.claim(() => this.used().height);
    execution.change('values', 'Sheet.appendRow', contents.length, () => {
      const cells = Array.from(contents, (value) => toCellValue(value, workbook.zone));
      const row = claimed ?? this.used().height;
      if (row >= tab.maxRows) insertLines(workbook, tab, 'rows', tab.maxRows, 1);
      const missing = cells.length - tab.maxColumns;
      if (missing > 0) insertLines(workbook, tab, 'columns', tab.maxColumns, missing);
      const line = { top: row, left: 0, height: 1, width: Math.max(1, cells.length) };
      checkValidation(workbook, tab, line, (_, column) => cells[column] ?? null);
      cells.forEach((cell, column) => {
        tab.enter(row, column, cell);
      });
    });
    return this.face;
  }

  setFrozenRows(rows: number): void {
    this.format('setFrozenRows', () => (this.tab.frozenRows = rows));
  }

  setColumnWidth(column: number, width: number): GSheet {
    return this.format('setColumnWidth', () => this.tab.columnWidths.set(column - 1, width));
  }

  setColumnWidths(start: number, count: number, width: number): GSheet {
    return this.format('setColumnWidths', () => {
      for (let at = 0; at < count; at += 1) this.tab.columnWidths.set(start - 1 + at, width);
    });
  }

  setRowHeight(row: number, height: number): GSheet {
    return this.format('setRowHeight', () => this.tab.rowHeights.set(row - 1, height));
  }

  setRowHeightsForced(start: number, count: number, height: number): GSheet {
    return this.format('setRowHeightsForced', () => {
      for (let at = 0; at < count; at += 1) this.tab.rowHeights.set(start - 1 + at, height);
    });
  }

  hideSheet(): GSheet {
    return this.structure('hideSheet', () => {
      const others = this.execution.host.workbook.tabs.some(
        (tab) => tab !== this.tab && !tab.hidden,
      );
      if (!others) throw new Error("You can't hide all the sheets in a document.");
      this.tab.hidden = true;
    });
  }

  isSheetHidden(): boolean {
    return this.execution.read('structure', 'Sheet.isSheetHidden', 0, () => this.tab.hidden);
  }

  setHiddenGridlines(hidden: boolean): GSheet {
    return this.format('setHiddenGridlines', () => (this.tab.hiddenGridlines = hidden));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return Protection.add(this.execution, this.tab, undefined).face;
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const { execution, tab } = this;
    const wantsSheet = String(type) === 'SHEET';
    return execution.read('protection', 'Sheet.getProtections', 0, () => {
      const entries = execution.host.workbook.protections.filter(
        ({ tabId, area }) => tabId === tab.id && (area === undefined) === wantsSheet,
      );
      return execution.realm.array(entries.map((entry) => new Protection(execution, entry).face));
    });
  }

  addDeveloperMetadata(key: string, value?: unknown): GSheet {
    return this.structure('addDeveloperMetadata', () => {
      addMetadata(this.execution, this.tab.id, key, value);
    });
  }

  setConditionalFormatRules(rules: GRule[]): void {
    const formats = Array.from(rules, (rule) => behind(rule, ConditionalFormatRule).format);
    this.format('setConditionalFormatRules', () =>
      this.execution.host.workbook.conditionalFormats.set(this.tab.id, formats),
    );
  }

  getConditionalFormatRules(): GRule[] {
    const { execution, tab } = this;
    return execution.read('formats', 'Sheet.getConditionalFormatRules', 0, () => {
      const formats = execution.host.workbook.conditionalFormats.get(tab.id) ?? [];
      const rules = formats.map((format) => new ConditionalFormatRule(execution, format, tab).face);
      return execution.realm.array(rules);
    });
  }

  clear(options?: {
    formatOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
  }): GSheet {
    if (!options?.formatOnly) this.clearContents();
    return options?.contentsOnly ? this.face : this.clearFormats();
  }

  clearContents(): GSheet {
    const { tab } = this;
    this.execution.change('values', 'Sheet.clearContents', 0, () => {
      clearCells(tab, { top: 0, left: 0, height: tab.maxRows, width: tab.maxColumns });
    });
    return this.face;
  }

  clearFormats(): GSheet {
    return this.format('clearFormats', () => {
      const { formats, maxRows, maxColumns } = this.tab;
      const whole = { top: 0, left: 0, height: maxRows, width: maxColumns };
      formats.clear(whole, (property) => property !== 'validation');
      this.tab.merges = [];
      this.execution.host.workbook.conditionalFormats.delete(this.tab.id);
    });
  }

  activate(): GSheet {
    this.execution.host.workbook.activeTabId = this.tab.id;
    return this.face;
  }

  private readonly format = (member: string, effect: () => unknown): GSheet => {
    this.execution.change('formats', `Sheet.${member}`, 0, effect);
    return this.face;
  };
}

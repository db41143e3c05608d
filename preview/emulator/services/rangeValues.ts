import { cellCount, forEachCell } from '../cells/area';
import type { Area } from '../cells/area';
import type { CellValue } from '../cells/cellValue';
import { displayText } from '../cells/displayText';
import { toCellValue } from '../execution/cellConversion';
import type { Execution } from '../execution/execution';
import { rowsForScript } from '../execution/rowsForScript';
import { shownValues } from '../workbook/shownValues';
import { cellKey } from '../workbook/tab';
import { checkValidation } from '../workbook/validationRule';
import type { Tab } from '../workbook/tab';
import { checkDimensions } from './dimensions';
import { RangePosition } from './rangePosition';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** What the cells of a range hold: values, formulas, displayed texts. */
export class RangeValues
  extends RangePosition
  implements
    Pick<
      GRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'setFormula'
      | 'setFormulas'
      | 'isBlank'
      | 'clearContent'
    >
{
  getValue(): unknown {
    const { execution, tab, area } = this;
    return execution.read('values', 'Range.getValue', 1, () => {
      const cell = { ...area, height: 1, width: 1 };
      return readForScript(execution, tab, cell)[0]?.[0] ?? '';
    });
  }

  getValues(): unknown[][] {
    const { execution, tab, area } = this;
    return execution.read('values', 'Range.getValues', cellCount(area), () =>
      readForScript(execution, tab, area),
    );
  }

  setValue(value: unknown): GRange {
    const { execution, tab, area } = this;
    execution.change('values', 'Range.setValue', cellCount(area), () => {
      const { workbook } = execution.host;
      const cell = toCellValue(value, workbook.zone);
      checkValidation(workbook, tab, area, () => cell);
      forEachCell(area, (row, column) => {
        tab.enter(row, column, cell);
      });
    });
    return this.face;
  }

  setValues(values: unknown[][]): GRange {
    const { execution, tab, area } = this;
    execution.change('values', 'Range.setValues', cellCount(area), () => {
      checkDimensions(values, area);
      const { workbook } = execution.host;
      const cells = values.map((row) => row.map((value) => toCellValue(value, workbook.zone)));
      const cellAt = (row: number, column: number): CellValue =>
        cells[row - area.top]?.[column - area.left] ?? null;
      checkValidation(workbook, tab, area, cellAt);
      enterAll(tab, area, cells);
    });
    return this.face;
  }

  getDisplayValue(): string {
    const { execution, tab, area } = this;
    return execution.read('values', 'Range.getDisplayValue', 1, () => {
      const cell = { ...area, height: 1, width: 1 };
      return displayRows(execution, tab, cell)[0]?.[0] ?? '';
    });
  }

  getDisplayValues(): string[][] {
    const { execution, tab, area } = this;
    return execution.read('values', 'Range.getDisplayValues', cellCount(area), () =>
      execution.realm.arrays(displayRows(execution, tab, area)),
    );
  }

  getFormula(): string {
    const { tab, area } = this;
    return this.execution.read('formulas', 'Range.getFormula', 1, () =>
      formulaAt(tab, area.top, area.left),
    );
  }

  setFormula(formula: string): GRange {
    const { tab, area } = this;
    this.execution.change('formulas', 'Range.setFormula', cellCount(area), () => {
      forEachCell(area, (row, column) => {
        enterFormula(tab, row, column, formula);
      });
    });
    return this.face;
  }

  setFormulas(formulas: string[][]): GRange {
    const { tab, area } = this;
    this.execution.change('formulas', 'Range.setFormulas', cellCount(area), () => {
      checkDimensions(formulas, area);
      forEachCell(area, (row, column) => {
        enterFormula(tab, row, column, formulas[row - area.top]?.[column - area.left] ?? '');
      });
    });
    return this.face;
  }

  isBlank(): boolean {
    const { execution, tab, area } = this;
    return execution.read('values', 'Range.isBlank', cellCount(area), () => {
      execution.recalculate(tab, area);
      return shownValues(tab, area).every((row) => row.every((value) => value === null));
    });
  }

  clearContent(): GRange {
    const { tab, area } = this;
    this.execution.change('values', 'Range.clearContent', cellCount(area), () => {
      clearCells(tab, area);
    });
    return this.face;
  }
}

/** Blanks the content of an area; rows below the used ones cost nothing. */
export function clearCells(tab: Tab, area: Area): void {
  const used = tab.usedSize();
  const height = Math.min(area.height, used.height - area.top);
  const width = Math.min(area.width, used.width - area.left);
  forEachCell({ ...area, height, width }, (row, column) => {
    tab.put(row, column, null);
  });
  tab.version += 1;
}

/** Enters rows of values from the corner of an area on. */
function enterAll(tab: Tab, area: Area, values: readonly (readonly CellValue[])[]): void {
  for (let row = 0; row < area.height; row += 1) {
    const line = values[row] ?? [];
    for (let column = 0; column < area.width; column += 1) {
      tab.enter(area.top + row, area.left + column, line[column] ?? null);
    }
  }
}

function readForScript(execution: Execution, tab: Tab, area: Area): unknown[][] {
  execution.recalculate(tab, area);
  return rowsForScript(execution.realm, tab, area);
}

function displayRows(execution: Execution, tab: Tab, area: Area): string[][] {
  execution.recalculate(tab, area);
  return shownValues(tab, area).map((line, row) =>
    line.map((value, column) =>
      value === null
        ? ''
        : displayText(value, tab.numberFormat(area.top + row, area.left + column)),
    ),
  );
}

function enterFormula(tab: Tab, row: number, column: number, formula: string): void {
  if (formula === '') tab.put(row, column, null);
  else tab.putFormula(row, column, formula.startsWith('=') ? formula : `=${formula}`);
}

function formulaAt(tab: Tab, row: number, column: number): string {
  return tab.formulas.get(cellKey(row, column))?.text ?? '';
}

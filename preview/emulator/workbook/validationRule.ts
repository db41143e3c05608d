import { a1Of } from '../cells/a1';
import { mapCells } from '../cells/area';
import type { Area } from '../cells/area';
import type { CellValue } from '../cells/cellValue';
import { displayText } from '../cells/displayText';
import { readTyped } from '../cells/typedText';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

/** A rule as it is kept: a range is its area with the id of its tab. */
export interface ValidationRule {
  criteria: string;
  values: unknown[];
  allowInvalid: boolean;
}

type Check = (value: CellValue, wanted: readonly unknown[], workbook: Workbook) => boolean;

const CHECKS: Record<string, Check> = {
  VALUE_IN_LIST: (value, [list]) => (list as string[]).includes(textOf(value)),
  VALUE_IN_RANGE: (value, [range], workbook) =>
    textsIn(workbook, range as Area & { tabId: number }).has(textOf(value)),
  CHECKBOX: (value) => typeof value === 'boolean',
  NUMBER_GREATER_THAN: (value, [least]) => typeof value === 'number' && value > Number(least),
};

/**
 * Throws when a value breaks a rule that rejects invalid input; blanks and formulas pass. Scripts
 * are held to the rules as people are.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
 */
export function checkValidation(
  workbook: Workbook,
  tab: Tab,
  area: Area,
  values: (row: number, column: number) => CellValue,
): void {
  if (!tab.formats.reaches(area, 'validation')) return;
  mapCells(area, (row, column) => {
    const rule = tab.formats.get(row, column, 'validation') as ValidationRule | undefined;
    if (rule === undefined || rule.allowInvalid) return;
    const value = readValue(values(row, column), tab.formats.get(row, column, 'numberFormat'));
    const check = CHECKS[rule.criteria];
    if (value === null || check === undefined || check(value, rule.values, workbook)) return;
    const cell = a1Of({ top: row, left: column, height: 1, width: 1 });
    throw new Error(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  });
}

function readValue(value: CellValue, format: unknown): CellValue {
  if (typeof value !== 'string') return value;
  const typed = readTyped(value, typeof format === 'string' ? format : '');
  return 'value' in typed ? typed.value : null;
}

function textOf(value: CellValue): string {
  return displayText(value, '');
}

function textsIn(workbook: Workbook, { tabId, ...area }: Area & { tabId: number }): Set<string> {
  const tab = workbook.tabById(tabId);
  const height = Math.min(area.height, tab?.usedSize().height ?? 0);
  const rows = mapCells({ ...area, height }, (row, column) => tab?.get(row, column) ?? null);
  return new Set(rows.flat().map(textOf));
}

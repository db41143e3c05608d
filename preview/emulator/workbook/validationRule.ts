import { a1Of } from '../cells/a1';
import { mapCells } from '../cells/area';
import type { Area } from '../cells/area';
import { CellDate } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { displayText } from '../cells/displayText';
import { readTyped } from '../cells/typedText';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

/** A rule as it is kept: dates are ISO text, a range is its area with the id of its tab. */
export interface ValidationRule {
  criteria: string;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string;
}

type Check = (value: CellValue, wanted: readonly unknown[], workbook: Workbook) => boolean;

const number = (holds: (value: number, limits: readonly number[]) => boolean): Check => {
  return (value, wanted) => typeof value === 'number' && holds(value, wanted.map(Number));
};

const CHECKS: Record<string, Check> = {
  VALUE_IN_LIST: (value, [list]) => (list as string[]).includes(textOf(value)),
  VALUE_IN_RANGE: (value, [range], workbook) =>
    textsIn(workbook, range as Area & { tabId: number }).has(textOf(value)),
  CHECKBOX: (value) => typeof value === 'boolean',
  DATE_IS_VALID_DATE: (value) => value instanceof CellDate,
  DATE_ON_OR_AFTER: (value, [day]) => value instanceof CellDate && textOf(value) >= dayOf(day),
  DATE_ON_OR_BEFORE: (value, [day]) =>
    value instanceof CellDate && textOf(value).slice(0, 10) <= dayOf(day),
  NUMBER_GREATER_THAN: number((value, [least = 0]) => value > least),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, [least = 0]) => value >= least),
  NUMBER_LESS_THAN: number((value, [most = 0]) => value < most),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, [most = 0]) => value <= most),
  NUMBER_BETWEEN: number((value, [least = 0, most = 0]) => value >= least && value <= most),
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
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
        (rule.helpText === '' ? '' : ` ${rule.helpText}`),
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

function dayOf(value: unknown): string {
  return String(value).slice(0, 10);
}

function textsIn(workbook: Workbook, { tabId, ...area }: Area & { tabId: number }): Set<string> {
  const tab = workbook.tabById(tabId);
  const height = Math.min(area.height, tab?.usedSize().height ?? 0);
  const rows = mapCells({ ...area, height }, (row, column) => tab?.get(row, column) ?? null);
  return new Set(rows.flat().map(textOf));
}

import { contains, intersects, type Area } from '../emulator/cells/area';
import { CellDate, type CellValue } from '../emulator/cells/cellValue';
import { displayText } from '../emulator/cells/displayText';
import type { Emulator } from '../emulator';
import type { Tab } from '../emulator/workbook/tab';
import type { ConditionalFormat } from '../emulator/workbook/workbook';
import { insideOf } from './inside';
import type { Look } from './protocol';
import { shiftFormula } from './shiftFormula';

/** What conditional formats add to the look of a cell. */
export type ConditionalLooks = (row: number, column: number, value: CellValue) => Look;

type Check = (value: CellValue, wanted: readonly (string | number)[]) => boolean;

/**
 * The conditional formats of an area. Of several that hold, the first rule decides each property.
 * Source: https://support.google.com/docs/answer/78413
 */
export function conditionalLooks(emulator: Emulator, tab: Tab, area: Area): ConditionalLooks {
  const formats = (insideOf(emulator).workbook.conditionalFormats.get(tab.id) ?? []).filter(
    ({ areas }) => areas.some((one) => intersects(one, area)),
  );
  if (formats.length === 0) return () => ({});
  return (row, column, value) => {
    const look: Look = {};
    for (const format of formats) {
      if (!format.areas.some((one) => contains(one, row, column))) continue;
      if (holds(emulator, tab, format, { row, column, value })) add(look, format.style);
    }
    return look;
  };
}

function add(look: Look, { background, fontColor, bold }: ConditionalFormat['style']): void {
  if (background !== undefined) look.background ??= background;
  if (fontColor !== undefined) look.color ??= fontColor;
  if (bold === true) look.bold = true;
}

function holds(
  emulator: Emulator,
  tab: Tab,
  { areas, criterion, values }: ConditionalFormat,
  cell: { row: number; column: number; value: CellValue },
): boolean {
  if (criterion !== 'CUSTOM_FORMULA') return CHECKS[criterion]?.(cell.value, values) ?? false;
  const [first] = areas;
  if (first === undefined) return false;
  const down = cell.row - first.top;
  const right = cell.column - first.left;
  const formula = shiftFormula(String(values[0]), { tab: tab.name, down, right });
  return emulator.evaluate(formula)[0]?.[0] === true;
}

function number(check: (value: number, limits: readonly number[]) => boolean): Check {
  return (value, wanted) => {
    const held = value instanceof CellDate ? value.serial : value;
    return typeof held === 'number' && check(held, wanted.map(Number));
  };
}

function text(check: (value: string, wanted: string) => boolean): Check {
  return (value, wanted) =>
    check(displayText(value, '').toLowerCase(), String(wanted[0]).toLowerCase());
}

const CHECKS: Record<string, Check> = {
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  NUMBER_GREATER_THAN: number((value, [least = 0]) => value > least),
};

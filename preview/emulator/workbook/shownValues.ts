import { isDateFormat } from '../cells/displayText';
import { contains, intersects } from '../cells/area';
import type { Area } from '../cells/area';
import { CellDate } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { cellOfKey } from './tab';
import type { Tab } from './tab';

/** A cell whose value for a reader differs from the typed one. */
interface Patch {
  row: number;
  column: number;
  value: CellValue;
}

/**
 * The cells of an area that do not read as they were typed: results of formulas, and numbers that
 * their number format shows as dates (or dates shown as numbers). Google tells dates and numbers
 * apart by the format alone.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues
 */
export function patchesOf(tab: Tab, area: Area): Patch[] {
  const patches: Patch[] = [];
  for (const [key, value] of tab.computed) {
    const { row, column } = cellOfKey(key);
    if (contains(area, row, column)) patches.push({ row, column, value });
  }
  const layers = tab.formats.layers.filter(
    (layer) => layer.property === 'numberFormat' && intersects(layer.area, area),
  );
  if (layers.length === 0) return patches;
  for (let column = area.left; column < area.left + area.width; column += 1) {
    const strip = { ...area, left: column, width: 1 };
    const here = layers.filter((layer) => intersects(layer.area, strip));
    if (here.some(({ value }) => kindOf(value) !== undefined)) patchColumn(tab, strip, patches);
  }
  return patches;
}

function patchColumn(tab: Tab, strip: Area, patches: Patch[]): void {
  const column = strip.left;
  const end = Math.min(strip.top + strip.height, tab.rows.length);
  for (let row = strip.top; row < end; row += 1) {
    const value = tab.rows[row]?.[column];
    if (typeof value !== 'number' && !(value instanceof CellDate)) continue;
    const kind = kindOf(tab.formats.get(row, column, 'numberFormat'));
    if (kind === 'date' && typeof value === 'number') {
      patches.push({ row, column, value: new CellDate(value) });
    } else if (kind === 'number' && value instanceof CellDate) {
      patches.push({ row, column, value: value.serial });
    }
  }
}

const kinds = new Map<string, 'date' | 'number' | undefined>();

function kindOf(format: unknown): 'date' | 'number' | undefined {
  if (typeof format !== 'string' || format === '' || format === '@') return undefined;
  let kind = kinds.get(format);
  if (kind === undefined && !kinds.has(format)) {
    kind = isDateFormat(format) ? 'date' : /[0#]/.test(format) ? 'number' : undefined;
    kinds.set(format, kind);
  }
  return kind;
}

/** The values of an area as a person gets them; the formulas have been brought up to date. */
export function shownValues(tab: Tab, area: Area): CellValue[][] {
  const values: CellValue[][] = [];
  for (let row = area.top; row < area.top + area.height; row += 1) {
    const line: CellValue[] = [];
    const source = tab.rows[row];
    for (let at = 0; at < area.width; at += 1) line.push(source?.[area.left + at] ?? null);
    values.push(line);
  }
  for (const { row, column, value } of patchesOf(tab, area)) {
    const line = values[row - area.top];
    if (line !== undefined) line[column - area.left] = value;
  }
  return values;
}

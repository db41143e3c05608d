import type { Area } from '../emulator/cells/area';
import { CellDate, CellError, type CellValue } from '../emulator/cells/cellValue';
import { displayText } from '../emulator/cells/displayText';
import type { Emulator } from '../emulator';
import type { Tab } from '../emulator/workbook/tab';
import { cellKey } from '../emulator/workbook/tab';
import { shownValues } from '../emulator/workbook/shownValues';
import type { ValidationRule } from '../emulator/workbook/validationRule';
import { conditionalLooks, type ConditionalLooks } from './conditionalLooks';
import { insideOf } from './inside';
import { formatsOf, lookOf, type Format, type LookBook } from './looks';
import type { DrawnCell, DrawnDetails, DrawnRows, Look } from './protocol';

/** Draws the cells of some rows, formulas computed, as the page shows them. */
export function drawRows(
  emulator: Emulator,
  tab: Tab,
  { from, count, looks }: { from: number; count: number; looks: LookBook },
): Omit<DrawnRows, 'revision'> {
  const { recalculation } = insideOf(emulator);
  const height = Math.max(0, Math.min(count, tab.maxRows - from));
  const area: Area = { top: from, left: 0, height, width: tab.maxColumns };
  recalculation.refresh(tab, area);
  const drawn = new RowDrawing(tab, area, looks, conditionalLooks(emulator, tab, area));
  const rows = drawn.rows();
  const used = [...drawn.used].map((number) => [number, looks.look(number)]);
  return { from, rows, looks: Object.fromEntries(used) as Record<number, Look> };
}

class RowDrawing {
  readonly used = new Set<number>();
  private readonly formats: Format[][];
  private readonly values: CellValue[][];

  constructor(
    private readonly tab: Tab,
    private readonly area: Area,
    private readonly looks: LookBook,
    private readonly conditional: ConditionalLooks,
  ) {
    this.formats = formatsOf(tab.formats.layers, area);
    this.values = shownValues(tab, area);
  }

  rows(): DrawnCell[][] {
    return this.values.map((line, at) => {
      const formats = this.formats[at] ?? [];
      const end = Math.max(lastFilled(line) + 1, formats.length, this.lastNote(at) + 1);
      const cells = Array.from({ length: end }, (_, column) =>
        this.cell(at, column, line[column] ?? null, formats[column]),
      );
      while (cells.at(-1) === 0) cells.pop();
      return cells;
    });
  }

  private cell(at: number, column: number, value: CellValue, format: Format = {}): DrawnCell {
    const row = this.area.top + at;
    const look = lookOf(format, naturalAlignment(value));
    const shown = { ...look, ...this.conditional(row, column, value) };
    // A blank cell without a colour or a line looks like no cell.
    const isSeen = value !== null || shown.background !== undefined || shown.border !== undefined;
    const cell = this.details(row, column, value, format);
    const number = isSeen ? this.looks.numberOf(shown) : 0;
    if (number > 0) {
      cell.s = number;
      this.used.add(number);
    }
    const keys = Object.keys(cell);
    if (keys.length === 0) return 0;
    return keys.length === 1 && cell.t !== undefined ? cell.t : cell;
  }

  private details(row: number, column: number, value: CellValue, format: Format): DrawnDetails {
    const cell: DrawnDetails = {};
    const rule = format['validation'] as ValidationRule | undefined;
    if (rule?.criteria === 'CHECKBOX') cell.b = value === true;
    else if (rule !== undefined && offersChoices(rule)) cell.o = 1;
    const text = displayText(value, value === null ? '' : this.tab.numberFormat(row, column));
    if (text !== '' && cell.b === undefined) cell.t = text;
    if (value instanceof CellError) cell.e = value.message;
    const note = this.tab.notes.get(cellKey(row, column));
    if (note !== undefined && note !== '') cell.n = note;
    return cell;
  }

  private lastNote(at: number): number {
    if (this.tab.notes.size === 0) return -1;
    const first = cellKey(this.area.top + at, 0);
    const next = cellKey(this.area.top + at + 1, 0);
    let last = -1;
    for (const key of this.tab.notes.keys()) {
      if (key >= first && key < next) last = Math.max(last, key - first);
    }
    return last;
  }
}

/** Whether a rule shows a drop-down. */
function offersChoices({ criteria }: ValidationRule): boolean {
  return criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
}

function naturalAlignment(value: CellValue): 'center' | 'right' | undefined {
  if (typeof value === 'number' || value instanceof CellDate) return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : undefined;
}

function lastFilled(line: readonly CellValue[]): number {
  let last = line.length - 1;
  while (last >= 0 && line[last] === null) last -= 1;
  return last;
}

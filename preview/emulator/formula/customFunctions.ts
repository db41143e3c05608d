import { cellCount } from '../cells/area';
import type { Area } from '../cells/area';
import { CellDate, CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Tab } from '../workbook/tab';
import type { Evaluation } from './evaluation';
import { AreaReference, Grid } from './grid';
import type { FormulaValue } from './grid';
import type { FormulaNode } from './syntax';
import { hasVolatileCell, isVolatile } from './volatile';

/** Runs a function of the script as Google runs custom functions. */
export interface CustomFunctionHost {
  has(name: string): string | undefined;
  /** Calls it with the arguments converted; throws what the function throws. */
  call(name: string, args: readonly FormulaValue[]): CellValue | Grid;
}

/** Computed values of the tabs, with a stamp that changes when they may change. */
interface TabReader {
  refresh(tab: Tab, area: Area): void;
  read(reference: AreaReference): Grid;
  stampOf(tab: Tab): string;
}

/** Ranges up to this size are remembered by their values, larger ones by the version of their tab. */
const CELLS_COMPARED = 500;
const RESULTS_KEPT = 300;

/**
 * Custom functions in formulas: refuses volatile arguments and remembers results until an argument
 * changes; the clock alone never makes Google compute again.
 * Source: https://developers.google.com/apps-script/guides/sheets/functions
 */
export class CustomFunctions {
  private readonly results = new Map<string, CellValue | Grid>();

  constructor(private readonly host: CustomFunctionHost) {}

  /** Whether the script has a function of that name; case is ignored. */
  has(name: string): boolean {
    return this.host.has(name) !== undefined;
  }

  /** The result of a call; what the function throws becomes #ERROR! with its message. */
  call(
    name: string,
    nodes: readonly FormulaNode[],
    evaluation: Evaluation,
    tabs: TabReader,
  ): FormulaValue {
    const args = nodes.map((node) => evaluation.evaluate(node, false));
    if (nodes.some(isVolatile) || args.some(isVolatileCell)) {
      return new CellError(
        '#ERROR!',
        'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
      );
    }
    for (const argument of args) {
      if (argument instanceof AreaReference) tabs.refresh(argument.tab, argument.area);
    }
    const key = keyOf(name, args, tabs);
    const known = key === undefined ? undefined : this.results.get(key);
    if (known !== undefined) return known;
    const result = this.run(name, args);
    if (key !== undefined) this.remember(key, result);
    return result;
  }

  private run(name: string, args: readonly FormulaValue[]): CellValue | Grid {
    try {
      return this.host.call(this.host.has(name) ?? name, args);
    } catch (error) {
      return new CellError('#ERROR!', messageOf(error));
    }
  }

  private remember(key: string, result: CellValue | Grid): void {
    const [oldest] = this.results.keys();
    if (this.results.size >= RESULTS_KEPT && oldest !== undefined) this.results.delete(oldest);
    this.results.set(key, result);
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String(error.message);
  }
  return String(error);
}

function isVolatileCell(value: FormulaValue): boolean {
  return value instanceof AreaReference && hasVolatileCell(value.tab, value.area);
}

function keyOf(name: string, args: readonly FormulaValue[], tabs: TabReader): string | undefined {
  const parts: string[] = [name];
  for (const argument of args) {
    if (argument instanceof AreaReference && cellCount(argument.area) > CELLS_COMPARED) {
      const { top, left, height, width } = argument.area;
      parts.push([top, left, height, width].join(':') + tabs.stampOf(argument.tab));
      continue;
    }
    const value = argument instanceof AreaReference ? tabs.read(argument) : argument;
    if (value instanceof Grid && value.cells.length > CELLS_COMPARED) return undefined;
    parts.push(textOf(value));
  }
  return parts.join('\u0001');
}

function textOf(value: CellValue | Grid | undefined): string {
  if (value === undefined) return 'omitted';
  if (value instanceof Grid) {
    return `${String(value.height)}x${String(value.width)}[${value.cells.map(textOf).join('\u0002')}]`;
  }
  if (value instanceof CellDate) return `d${String(value.serial)}`;
  return value instanceof CellError ? `e${value.code}` : `${typeof value}${String(value)}`;
}

import { contains } from '../cells/area';
import type { Area } from '../cells/area';
import { CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { cellKey } from '../workbook/tab';
import type { FormulaCell, Tab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import type { CustomFunctions } from './customFunctions';
import { Dependencies } from './dependencies';
import { Evaluator } from './evaluate';
import type { FormulaScope } from './evaluation';
import { AreaReference, Grid } from './grid';
import { parseFormula } from './parse';
import { placeResult } from './spill';
import type { FormulaNode } from './syntax';
import { FormulaSyntaxError } from './tokenise';

/** A formula that needs its own result. */
class CircularReference extends Error {}

/** Rows from which on it pays to ask how far the content of a tab reaches. */
const LONG_RANGE = 100;

interface Computed {
  stamp: string;
  /** The state of the workbook in which the stamp was found unchanged; '' never holds. */
  state: string;
  keys: readonly number[];
}

/**
 * Computes formulas when somebody reads, and again only when a tab they depend on has changed.
 * Results, spilled ones included, lie in `Tab.computed`.
 */
export class Recalculation {
  private readonly parsed = new Map<string, FormulaNode | CellError>();
  private readonly results = new Map<Tab, Map<FormulaCell, Computed>>();
  private readonly running = new Set<FormulaCell>();
  /** The state of the workbook in which a tab was last cleared of outdated results. */
  private readonly dropped = new Map<Tab, string>();
  private readonly dependencies: Dependencies;

  constructor(
    private readonly workbook: Workbook,
    private readonly custom: CustomFunctions,
    private readonly now: () => number,
  ) {
    this.dependencies = new Dependencies(workbook, (text) => this.parse(text), now);
  }

  /** Brings all formulas up to date that an area of a tab may show. */
  refresh(tab: Tab, area: Area): void {
    const state = this.dependencies.state();
    this.dropOutdated(tab, state);
    for (const cell of tab.formulas.values()) {
      const inside = contains(area, cell.row, cell.column);
      if (!inside && !this.maySpillInto(cell, area)) continue;
      if (this.running.has(cell)) {
        if (inside) throw new CircularReference();
        continue;
      }
      this.compute(tab, cell, state);
    }
  }

  /** The computed values of an area. */
  read({ tab, area }: AreaReference): Grid {
    this.refresh(tab, area);
    const cells: CellValue[] = [];
    const plain = tab.computed.size === 0;
    const bottom = area.top + area.height;
    const end = area.height < LONG_RANGE ? bottom : Math.min(bottom, tab.usedSize().height);
    for (let row = area.top; row < end; row += 1) {
      const line = tab.rows[row];
      for (let column = area.left; column < area.left + area.width; column += 1) {
        cells.push(plain ? (line?.[column] ?? null) : tab.get(row, column));
      }
    }
    // Open ranges reach far below what stands in them.
    while (cells.length < area.height * area.width) cells.push(null);
    return new Grid(area.height, area.width, cells);
  }

  /** Evaluates a formula by itself; nothing is written. */
  evaluate(text: string): CellValue[][] {
    const result = this.run(text, undefined, undefined);
    return result instanceof Grid ? result.toRows() : [[result]];
  }

  /** What the contents of a tab depend on, as text that changes when a value there may change. */
  stampOf(tab: Tab): string {
    return this.dependencies.stampOfTabs([tab]);
  }

  private compute(tab: Tab, cell: FormulaCell, state: string): void {
    const results = this.resultsOf(tab);
    const known = results.get(cell);
    if (known?.state === state) return;
    const stamp = this.dependencies.stampOf(tab, cell.text);
    const lasting = this.dependencies.isLasting(stamp) ? state : '';
    if (known?.stamp === stamp) {
      known.state = lasting;
      return;
    }
    this.running.add(cell);
    try {
      for (const key of known?.keys ?? []) tab.computed.delete(key);
      const result = this.run(cell.text, tab, cell);
      results.set(cell, { stamp, state: lasting, keys: placeResult(tab, cell, result) });
    } finally {
      this.running.delete(cell);
    }
  }

  private run(
    text: string,
    home: Tab | undefined,
    anchor: FormulaCell | undefined,
  ): CellValue | Grid {
    const node = this.parse(text);
    if (node instanceof CellError) return node;
    const evaluator = new Evaluator(this.scope(home, anchor));
    try {
      const value = evaluator.evaluate(node, false);
      const bare = value instanceof AreaReference && anchor !== undefined && node.type !== 'call';
      return bare ? evaluator.single(value) : evaluator.materialise(value);
    } catch (error) {
      if (error instanceof CircularReference) {
        return new CellError('#REF!', 'Circular dependency detected.');
      }
      throw error;
    }
  }

  private scope(home: Tab | undefined, anchor: FormulaCell | undefined): FormulaScope {
    return {
      home,
      anchor,
      tab: (name) => this.workbook.tabs.find((tab) => sameName(tab.name, name)),
      namedArea: (name) => this.workbook.namedArea(name),
      read: (reference) => this.read(reference),
      now: this.now,
      hasCustom: (name) => this.custom.has(name),
      callCustom: (name, args, evaluator) => this.custom.call(name, args, evaluator, this),
    };
  }

  private parse(text: string): FormulaNode | CellError {
    let node = this.parsed.get(text);
    if (node === undefined) {
      node = parseOrError(text);
      this.parsed.set(text, node);
    }
    return node;
  }

  private maySpillInto(cell: FormulaCell, area: Area): boolean {
    if (cell.row >= area.top + area.height || cell.column >= area.left + area.width) return false;
    const node = this.parse(cell.text);
    return !(node instanceof CellError) && (node.type === 'call' || node.type === 'array');
  }

  private resultsOf(tab: Tab): Map<FormulaCell, Computed> {
    let results = this.results.get(tab);
    if (results === undefined) {
      results = new Map();
      this.results.set(tab, results);
    }
    return results;
  }

  /** Takes away what formulas left that are no longer there. */
  private dropOutdated(tab: Tab, state: string): void {
    if (this.dropped.get(tab) === state) return;
    this.dropped.set(tab, state);
    for (const [cell, { keys }] of this.resultsOf(tab)) {
      if (tab.formulas.get(cellKey(cell.row, cell.column)) === cell) continue;
      for (const key of keys) tab.computed.delete(key);
      this.resultsOf(tab).delete(cell);
    }
  }
}

function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

function parseOrError(text: string): FormulaNode | CellError {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return new CellError('#ERROR!', error.message);
    throw error;
  }
}

import { contains } from '../cells/area';
import type { Area } from '../cells/area';
import type { Tab } from '../workbook/tab';
import { walk } from './syntax';
import type { FormulaNode } from './syntax';

const VOLATILE = new Set(['NOW', 'RAND', 'RANDBETWEEN']);
const VOLATILE_TEXT = /\b(?:NOW|RAND|RANDBETWEEN)\s*\(/i;

/** Whether an expression calls a function that changes at every calculation. */
export function isVolatile(node: FormulaNode): boolean {
  let found = false;
  walk(node, (part) => {
    found ||= part.type === 'call' && VOLATILE.has(part.name);
  });
  return found;
}

/** Whether the text of a formula calls such a function. */
export function isVolatileText(formula: string): boolean {
  return VOLATILE_TEXT.test(formula);
}

/** Whether an area holds such a formula. */
export function hasVolatileCell(tab: Tab, area: Area): boolean {
  for (const { row, column, text } of tab.formulas.values()) {
    if (contains(area, row, column) && isVolatileText(text)) return true;
  }
  return false;
}

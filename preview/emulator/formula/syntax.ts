import type { A1Reference } from '../cells/a1';
import type { CellValue } from '../cells/cellValue';

/** Operators between two operands. */
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Operators with one operand; `%` stands behind it. */
export type UnaryOperator = '+' | '-' | '%';

/** A parsed formula. */
export type FormulaNode =
  | { type: 'value'; value: CellValue }
  | { type: 'omitted' }
  | { type: 'reference'; reference: A1Reference }
  | { type: 'name'; name: string }
  | { type: 'call'; name: string; args: FormulaNode[] }
  | { type: 'unary'; operator: UnaryOperator; operand: FormulaNode }
  | { type: 'binary'; operator: BinaryOperator; left: FormulaNode; right: FormulaNode }
  | { type: 'array'; rows: FormulaNode[][] };

/** Calls `visit` for a node and all nodes below it. */
export function walk(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  if (node.type === 'call') for (const argument of node.args) walk(argument, visit);
  else if (node.type === 'unary') walk(node.operand, visit);
  else if (node.type === 'binary') {
    walk(node.left, visit);
    walk(node.right, visit);
  } else if (node.type === 'array')
    for (const row of node.rows) for (const cell of row) walk(cell, visit);
}

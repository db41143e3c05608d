import { parseA1 } from '../cells/a1';
import { CellError } from '../cells/cellValue';
import type { BinaryOperator, FormulaNode, UnaryOperator } from './syntax';
import { FormulaSyntaxError, tokenise } from './tokenise';
import type { Token } from './tokenise';

/** Binding strength, weakest first; the sign of a number binds tighter than `^`, as in Sheets. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Parses a formula that begins with `=`. Arguments may be separated by `,` or `;`; the decimal sign
 * is a point. Throws a FormulaSyntaxError.
 */
export function parseFormula(text: string): FormulaNode {
  const parser = new Parser(tokenise(text.replace(/^=/, '')));
  const node = parser.expression();
  parser.end();
  return node;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    if (this.at < this.tokens.length) this.fail();
  }

  expression(level = 0): FormulaNode {
    const operators = LEVELS[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.isSign(sign));
      if (operator === undefined) return left;
      this.at += 1;
      left = { type: 'binary', operator, left, right: this.expression(level + 1) };
    }
  }

  private signed(): FormulaNode {
    for (const operator of ['+', '-'] as const) {
      if (this.accept(operator)) return { type: 'unary', operator, operand: this.signed() };
    }
    let node = this.primary();
    const percent: UnaryOperator = '%';
    while (this.accept(percent)) node = { type: 'unary', operator: percent, operand: node };
    return node;
  }

  private primary(): FormulaNode {
    const token = this.tokens[this.at];
    if (token === undefined) return this.fail();
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { type: 'value', value: Number(token.text) };
      case 'text':
        return { type: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { type: 'value', value: new CellError(token.text) };
      case 'reference':
        return { type: 'reference', reference: parseA1(token.text) ?? this.fail() };
      case 'word':
        return this.word(token.text);
      case 'sign':
        return this.bracket(token.text);
    }
  }

  private word(text: string): FormulaNode {
    if (this.accept('(')) return { type: 'call', name: text.toUpperCase(), args: this.args() };
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { type: 'value', value: upper === 'TRUE' };
    return { type: 'name', name: text };
  }

  private bracket(sign: string): FormulaNode {
    if (sign === '(') {
      const node = this.expression();
      if (!this.accept(')')) this.fail();
      return node;
    }
    return sign === '{' ? { type: 'array', rows: this.arrayRows() } : this.fail();
  }

  private args(): FormulaNode[] {
    if (this.accept(')')) return [];
    const args = [this.argument()];
    while (this.accept(',') || this.accept(';')) args.push(this.argument());
    if (!this.accept(')')) this.fail();
    return args;
  }

  private argument(): FormulaNode {
    const omitted = this.isSign(',') || this.isSign(';') || this.isSign(')');
    return omitted ? { type: 'omitted' } : this.expression();
  }

  private arrayRows(): FormulaNode[][] {
    const rows = [[this.expression()]];
    for (;;) {
      if (this.accept('}')) return rows;
      if (this.accept(',') || this.accept('\\')) rows.at(-1)?.push(this.expression());
      else if (this.accept(';')) rows.push([this.expression()]);
      else this.fail();
    }
  }

  private isSign(sign: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === sign;
  }

  private accept(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at += 1;
    return true;
  }

  private fail(): never {
    throw new FormulaSyntaxError('Formula parse error.');
  }
}

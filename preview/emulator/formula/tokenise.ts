/** A piece of a formula's text. */
export interface Token {
  kind: 'number' | 'text' | 'error' | 'reference' | 'word' | 'sign';
  text: string;
}

/** A formula that cannot be read; the cell shows #ERROR!. */
export class FormulaSyntaxError extends Error {}

const TAB = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d+`;
const RANGE = `${TAB}?(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${CELL}:${ROW}|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})`;

const RULES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/uy],
  ['reference', new RegExp(String.raw`${RANGE}(?![\p{L}\p{N}_.(!])`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(){},;\\]/uy],
];

/**
 * Cuts the text of a formula (without its `=`) into tokens; white space is dropped. Throws a
 * FormulaSyntaxError at a character that begins none.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    if (at >= text.length) return tokens;
    const token = tokenAt(text, at);
    if (token === undefined) throw new FormulaSyntaxError('Formula parse error.');
    tokens.push(token);
    at += token.text.length;
  }
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  return undefined;
}

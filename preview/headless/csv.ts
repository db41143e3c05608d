import { Failure } from './failure';

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Reads CSV into rows of texts: quotes, doubled quotes, line breaks inside quotes, CRLF, LF or CR,
 * and a byte order mark. A blank line is a row with one empty text; a line break at the end adds
 * none; no text, no rows.
 * Source: https://www.rfc-editor.org/rfc/rfc4180
 *
 * @throws Failure when a quoted field is not closed, or goes on after its closing quote.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let isRowOpen = at < text.length;
  while (isRowOpen) {
    const field = readField(text, at, rows.length + 1);
    row.push(field.value);
    const code = text.charCodeAt(field.end);
    at = field.end + (code === CARRIAGE_RETURN && text.charCodeAt(field.end + 1) === 10 ? 2 : 1);
    if (code !== COMMA) {
      rows.push(row);
      row = [];
      isRowOpen = at < text.length;
    }
  }
  return rows;
}

/** One field from `start`; `end` is where its comma or line break stands, or the text's end. */
function readField(text: string, start: number, row: number): { value: string; end: number } {
  if (text.charCodeAt(start) === QUOTE) return readQuoted(text, start + 1, row);
  let end = start;
  while (end < text.length && !isBoundary(text.charCodeAt(end))) end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, row: number): { value: string; end: number } {
  let close = text.indexOf('"', start);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  if (close < 0) throw new Failure(`row ${row}: a quote is not closed`);
  const end = close + 1;
  if (end < text.length && !isBoundary(text.charCodeAt(end))) {
    throw new Failure(`row ${row}: a quoted field goes on after its closing quote`);
  }
  return { value: text.slice(start, close).replaceAll('""', '"'), end };
}

function isBoundary(code: number): boolean {
  return code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Writes rows as CSV, LF at each end of line; a text is quoted where it has to be. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteIfNeeded).join(',')}\n`).join('');
}

function quoteIfNeeded(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

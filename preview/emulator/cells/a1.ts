import type { Area } from './area';

/**
 * A reference as it is written: ends that are left open (`A:C`, `A2:C`, `2:5`) are undefined.
 * Rows and columns count from 0, both ends included.
 */
export interface A1Reference {
  tab?: string;
  top?: number;
  left?: number;
  bottom?: number;
  right?: number;
}

const REFERENCE =
  /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0 for `A`, 26 for `aa`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads A1 notation with an optional tab; `undefined` when the text is none. */
export function parseA1(text: string): A1Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return undefined;
  const [, tab, left, top, right, bottom] = match;
  const isRange = text.slice(text.lastIndexOf('!') + 1).includes(':');
  if (left === undefined && top === undefined) return undefined;
  if (isRange ? right === undefined && bottom === undefined : !(left && top)) return undefined;
  const reference: A1Reference = {};
  if (tab !== undefined) reference.tab = unquoteTab(tab);
  setEnds(reference, ['left', 'right'], [left, isRange ? right : left], columnNumber);
  setEnds(reference, ['top', 'bottom'], [top, isRange ? bottom : top], (row) => Number(row) - 1);
  return reference;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

function setEnds(
  reference: A1Reference,
  [first, last]: readonly [Side, Side],
  texts: readonly [string | undefined, string | undefined],
  read: (text: string) => number,
): void {
  const [one, other] = texts.map((text) => (text === undefined ? undefined : read(text)));
  if (one !== undefined && other !== undefined) {
    reference[first] = Math.min(one, other);
    reference[last] = Math.max(one, other);
  } else if (one !== undefined) reference[first] = one;
  else if (other !== undefined) reference[last] = other;
}

/** The tab's name out of `Actions` or `'My tab'`. */
function unquoteTab(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** The area of a reference within a grid; open ends reach to its edge. */
export function areaOf(reference: A1Reference, rows: number, columns: number): Area {
  const top = reference.top ?? 0;
  const left = reference.left ?? 0;
  const height = (reference.bottom ?? rows - 1) - top + 1;
  const width = (reference.right ?? columns - 1) - left + 1;
  return { top, left, height, width };
}

/** A1 notation of an area: `B2` for one cell, `A1:C3` else. */
export function a1Of(area: Area): string {
  const first = columnLetters(area.left) + String(area.top + 1);
  if (area.height === 1 && area.width === 1) return first;
  const last = columnLetters(area.left + area.width - 1) + String(area.top + area.height);
  return `${first}:${last}`;
}

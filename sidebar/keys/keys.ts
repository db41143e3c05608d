/** The keys of the recorder. Stages have the digits from 1 on; each key does what a visible button does. */
export const KEYS = {
  refuse: '0',
  search: '/',
  row: 'r',
  card: 'c',
  next: 'n',
  more: 'm',
  undo: 'z',
  help: '?',
} as const;

/** A stage beyond the ninth has no key. */
const STAGE_KEYS = 9;
/** The digits choose the first nine reasons, the letters those after them. */
const CHOICE_KEYS = '123456789abcdefghijklmnopqrstuvwxyz';

/** The stage that a key records, from 1; undefined where it records none. */
export function stageOfKey(key: string, stages: number): number | undefined {
  const stage = /^[1-9]$/.test(key) ? Number(key) : 0;
  return stage >= 1 && stage <= stages ? stage : undefined;
}

/** The key of a stage; '' where it has none. */
export function keyOfStage(stage: number): string {
  return stage <= STAGE_KEYS ? String(stage) : '';
}

/** The key of the n-th line of a list, from 0; '' where it has none. */
export function keyOfChoice(index: number): string {
  return CHOICE_KEYS.charAt(index);
}

/** The line of a list that a key chooses, from 0; undefined where there is none. */
export function choiceOfKey(key: string, length: number): number | undefined {
  const index = key.length === 1 ? CHOICE_KEYS.indexOf(key) : -1;
  return index >= 0 && index < length ? index : undefined;
}

/**
 * What a key is called here: the digit, the small Latin letter, "/" or "?", else its own name. On a Cyrillic keyboard
 * the place of the key counts, so that nobody has to change the layout.
 */
export function keyName(pressed: KeyPressed): string {
  const { key, code, shiftKey } = pressed;
  if (/^[a-z\d/?]$/i.test(key)) return key.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey && key.length === 1) return digit;
  if (code === 'Slash' && /^[.,]$|^\p{Script=Cyrillic}$/u.test(key)) return shiftKey ? '?' : '/';
  return /^\p{Script=Cyrillic}$/u.test(key) ? latinOf(pressed) : key;
}

function latinOf({ key, code }: KeyPressed): string {
  return (/^Key([A-Z])$/.exec(code)?.[1] ?? key).toLowerCase();
}

/** The part of a keyboard event that names the key. */
export type KeyPressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

import { localOfSerial } from './cellValue';
import type { CellDate } from './cellValue';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKENS = /"[^"]*"|\\.|am\/pm|y+|m+|d+|h+|s+|\[[^\]]*\]/gi;

/** A date under a pattern of y, m, d, h, s and am/pm; `m` beside hours or seconds means minutes. */
export function showDate(date: CellDate, format: string): string {
  const time = new Date(localOfSerial(date.serial));
  const twelve = /am\/pm/i.test(format);
  return format.replace(TOKENS, (token: string, offset: number) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token.slice(1);
    if (token.startsWith('[')) return '';
    const lower = token.toLowerCase();
    const minutes = lower.startsWith('m') && isMinute(format, offset, token.length);
    const show = PARTS[minutes ? 'minute' : lower.charAt(0)];
    return show === undefined ? token : show(time, lower, twelve);
  });
}

type Part = (time: Date, token: string, twelve: boolean) => string;

const PARTS: Record<string, Part> = {
  y: (time, token) => String(time.getUTCFullYear()).slice(token.length > 2 ? 0 : 2),
  m: (time, token) =>
    named(token, MONTHS[time.getUTCMonth()]) ?? pad(token, time.getUTCMonth() + 1),
  d: (time, token) => named(token, DAYS[time.getUTCDay()]) ?? pad(token, time.getUTCDate()),
  h: (time, token, twelve) => {
    const hours = time.getUTCHours();
    return pad(token, twelve ? ((hours + 11) % 12) + 1 : hours);
  },
  minute: (time, token) => pad(token, time.getUTCMinutes()),
  s: (time, token) => pad(token, time.getUTCSeconds()),
  a: (time) => (time.getUTCHours() < 12 ? 'AM' : 'PM'),
};

function pad(token: string, value: number): string {
  return String(value).padStart(token.length > 1 ? 2 : 1, '0');
}

/** Three letters of a pattern give the short name, more the whole one. */
function named(token: string, name: string | undefined): string | undefined {
  if (token.length < 3) return undefined;
  return token.length === 3 ? name?.slice(0, 3) : name;
}

function isMinute(format: string, offset: number, length: number): boolean {
  const before = format.slice(0, offset);
  return /h[^a-z]*$/i.test(before) || /^[^a-z]*s/i.test(format.slice(offset + length));
}

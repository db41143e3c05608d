import { randomUUID } from 'node:crypto';
import { CellDate, serialOfLocal } from '../cells/cellValue';
import { showDate } from '../cells/datePattern';
import { Zone } from '../cells/zone';
import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';

type GUtilities = GoogleAppsScript.Utilities.Utilities;

/**
 * Small helpers of the platform; none of them asks Google's servers.
 * Source: https://developers.google.com/apps-script/reference/utilities/utilities
 */
export class Utilities
  extends Emulated<GUtilities>
  implements Pick<GUtilities, 'getUuid' | 'sleep' | 'formatDate'>
{
  constructor(execution: Execution) {
    super(execution, 'Utilities');
  }

  getUuid(): string {
    return randomUUID();
  }

  sleep(milliseconds: number): void {
    this.execution.sleep(milliseconds);
  }

  /** Patterns of y, M, d, H, h, m, s, a, E, SSS, Z, XXX and 'text', as in SimpleDateFormat. */
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const zone = new Zone(timeZone);
    const time = Number(date);
    const local = new CellDate(serialOfLocal(zone.toLocal(time)));
    const part = (pattern: string): string => showDate(local, pattern);
    const readers: Record<string, (token: string) => string> = {
      y: (token) => part(token.length === 2 ? 'yy' : 'yyyy'),
      M: (token) => part(token.toLowerCase()),
      d: (token) => part(token),
      H: (token) => part(token.toLowerCase()),
      h: (token) => part(`${token} am/pm`).replace(/ .*/, ''),
      m: (token) => part(`h:${token}`).replace(/.*:/, ''),
      s: (token) => part(token),
      S: (token) => String(time % 1000).padStart(token.length, '0'),
      a: () => part('am/pm'),
      E: (token) => part(token.length > 3 ? 'dddd' : 'ddd'),
      Z: () => offsetText(zone.offsetAt(time), ''),
      X: () => offsetText(zone.offsetAt(time), ':'),
    };
    return format.replace(/'([^']*)'|([yMdHhmsSaEZX])\2*/g, (token, quoted, letter) => {
      if (typeof quoted === 'string') return quoted === '' ? "'" : quoted;
      return readers[letter as string]?.(token) ?? token;
    });
  }
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return (offset < 0 ? '-' : '+') + two(minutes / 60) + between + two(minutes % 60);
}

import type { Day } from '../calendar/calendarDay';
import { RowKind, type Log } from './log';

/** What the void rows of a log do. */
export interface VoidVerdict {
  /** One flag an entry of the log, in its order: 1 = voided; no flags at all where nothing is. */
  readonly voided: Uint8Array;
  /** Void rows in force that meet no row above them, as entries of the log. */
  readonly unmatched: readonly number[];
}

const NOTHING_VOIDED: VoidVerdict = { voided: new Uint8Array(0), unmatched: [] };

/**
 * Judges the void rows, from the bottom up: a void that is itself voided has no effect.
 *
 * A void meets rows above it alone; where an ID is doubled it voids all of them. A void dated after `asOf` is not
 * known yet. Rows of every kind can be voided.
 *
 * @param asOf last known day; undefined: the whole log.
 */
export function judgeVoids(log: Log, asOf?: Day): VoidVerdict {
  if (!log.hasVoids) return NOTHING_VOIDED;
  const voided = new Uint8Array(log.length);
  const inForce = new VoidsInForce();
  for (let entry = log.length - 1; entry >= 0; entry--) {
    if (inForce.meets(log, entry)) voided[entry] = 1;
    else if (log.kind[entry] === RowKind.Void && isKnown(log, entry, asOf)) {
      inForce.add(entry, log.cells.targetOf(entry));
    }
  }
  return { voided, unmatched: inForce.unmatched() };
}

function isKnown(log: Log, entry: number, asOf: Day | undefined): boolean {
  return asOf === undefined || (log.day[entry] ?? 0) <= asOf;
}

interface Aim {
  readonly voids: number[];
  met: boolean;
}

class VoidsInForce {
  private readonly byId = new Map<string, Aim>();
  private readonly byPrefix = new Map<string, Aim>();

  add(entry: number, target: string): void {
    const wide = target.endsWith('/*');
    const aims = wide ? this.byPrefix : this.byId;
    const id = wide ? target.slice(0, -1) : target;
    const aim = aims.get(id);
    if (aim && !aim.met) aim.voids.push(entry);
    // A void above an aim that is met below it still waits for a row of its own.
    else aims.set(id, { voids: [entry], met: false });
  }

  meets(log: Log, entry: number): boolean {
    if (this.byId.size === 0 && this.byPrefix.size === 0) return false;
    const id = log.cells.idOf(entry);
    if (id === '') return false;
    const exact = this.byId.get(id);
    if (exact) exact.met = true;
    let found = exact !== undefined;
    for (const [prefix, aim] of this.byPrefix) {
      if (!id.startsWith(prefix)) continue;
      aim.met = true;
      found = true;
    }
    return found;
  }

  unmatched(): number[] {
    const aims = [...this.byId.values(), ...this.byPrefix.values()];
    return aims.filter((aim) => !aim.met).flatMap((aim) => aim.voids);
  }
}

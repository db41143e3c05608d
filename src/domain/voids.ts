import type { Day } from './calendarDay';
import type { LogRow, VoidRow } from './log';

/** What the void rows of a log do. */
export interface VoidVerdict {
  /** One flag a row of the log, in its order: 1 = voided. */
  readonly voided: Uint8Array;
  /** Void rows in force that meet no row above them. */
  readonly unmatched: readonly VoidRow[];
}

/**
 * Judges the void rows, from the bottom up: a void that is itself voided has no effect.
 *
 * A void meets rows above it alone; where an ID is doubled it voids all of them. A void dated after `asOf` is not
 * known yet. Rows of every kind can be voided.
 *
 * @param asOf last known day; undefined: the whole log.
 */
export function judgeVoids(rows: readonly LogRow[], asOf?: Day): VoidVerdict {
  const voided = new Uint8Array(rows.length);
  const inForce = new VoidsInForce();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) continue;
    if (inForce.meets(row.id)) voided[index] = 1;
    else if (row.kind === 'void' && (asOf === undefined || row.day <= asOf)) inForce.add(row);
  }
  return { voided, unmatched: inForce.unmatched() };
}

interface Aim {
  readonly voids: VoidRow[];
  met: boolean;
}

class VoidsInForce {
  private readonly byId = new Map<string, Aim>();
  private readonly byPrefix = new Map<string, Aim>();

  add(row: VoidRow): void {
    const wide = row.target.endsWith('/*');
    const aims = wide ? this.byPrefix : this.byId;
    const target = wide ? row.target.slice(0, -1) : row.target;
    const aim = aims.get(target);
    if (aim && !aim.met) aim.voids.push(row);
    // A void above an aim that is met below it still waits for a row of its own.
    else aims.set(target, { voids: [row], met: false });
  }

  meets(id: string): boolean {
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

  unmatched(): VoidRow[] {
    const aims = [...this.byId.values(), ...this.byPrefix.values()];
    return aims.filter((aim) => !aim.met).flatMap((aim) => aim.voids);
  }
}

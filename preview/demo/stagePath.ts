import type { Profile } from './profiles';
import { between, happens, logNormal, type Random } from './random';

/** The number of the last stage. */
export const FINISH = 7;

/** One thing that happens to a deal. */
export interface Move {
  /** Working days of the seller since the move before; the first: 0. */
  readonly wait: number;
  readonly kind: 'open' | 'touch' | 'advance' | 'back' | 'lost';
  /** Where the deal stands afterwards; 0: refused in the very first call. */
  readonly stage: number;
  /** Whether nobody thinks of the deal until its next move. */
  readonly forgotten?: boolean;
}

/** Working days in stages 1 to 6, and how likely each of them is passed. */
const DAYS = [7, 8, 8, 7, 11, 7];
const LONGEST = 65;
const PASSED = [0.62, 0.72, 0.82, 0.86, 0.72, 0.87];
const ALL_PASSED = PASSED.reduce((product, share) => product * share, 1);
const REFUSED_AT_ONCE = 0.4;
const SKIPS = 0.06;
const GOES_BACK = 0.05;
const FORGOTTEN_AND_PASSED = 0.2;
const STARTS_LATER = 0.15;

/** The way of one deal from its opening to a win or a loss. A customer's deal starts later and is won more often. */
export function stagePath(random: Random, profile: Profile, isCustomer: boolean): Move[] {
  const power = Math.log(isCustomer ? profile.wins ** 0.8 : profile.wins) / Math.log(ALL_PASSED);
  const first = happens(random, isCustomer ? 0.8 : STARTS_LATER) ? between(random, 2, 3) : 1;
  const moves: Move[] = [{ wait: 0, kind: 'open', stage: first }];
  for (let stage = first; stage < FINISH;) {
    const stay = stayAt(random, stage, power, profile);
    if (!stay.passes && stage === 1 && happens(random, REFUSED_AT_ONCE)) {
      return [{ wait: 0, kind: 'lost', stage: 0 }];
    }
    moves.push(...movesIn(random, stay, profile));
    if (!stay.passes) return moves;
    stage = moves[moves.length - 1]?.stage ?? FINISH;
  }
  return moves;
}

/** How a stay will end; a deal that nobody thinks of seldom goes on. */
function stayAt(random: Random, stage: number, power: number, { forgets }: Profile): Stay {
  const forgotten = happens(random, forgets);
  const survives = happens(random, FORGOTTEN_AND_PASSED);
  const passes = happens(random, (PASSED[stage - 1] ?? 1) ** power);
  return { stage, passes: passes && (survives || !forgotten), forgotten };
}

interface Stay {
  readonly stage: number;
  readonly passes: boolean;
  readonly forgotten: boolean;
}

/** What happens in one stage: contacts that move nothing, then the move out of it. */
function movesIn(random: Random, { stage, passes, forgotten }: Stay, { pace }: Profile): Move[] {
  const usual = (DAYS[stage - 1] ?? 5) * pace * (forgotten ? 5 : 1);
  const drawn = Math.round(logNormal(random, usual, 0.5));
  const days = Math.min(LONGEST, Math.max(1, drawn));
  const contacts: Move[] = forgotten
    ? [{ wait: 1, kind: 'touch', stage, forgotten }]
    : contactsOf(random, stage, days);
  const spent = contacts.reduce((sum, { wait }) => sum + wait, 0);
  return [...contacts, { wait: Math.max(1, days - spent), ...wayOut(random, stage, passes) }];
}

function contactsOf(random: Random, stage: number, days: number): Move[] {
  const contacts: Move[] = [];
  for (let left = days; left > 4;) {
    const wait = between(random, 3, 6);
    left -= wait;
    if (left > 0) contacts.push({ wait, kind: 'touch', stage });
  }
  return contacts;
}

function wayOut(random: Random, stage: number, passes: boolean): Pick<Move, 'kind' | 'stage'> {
  if (!passes) return { kind: 'lost', stage };
  if (stage >= 4 && happens(random, GOES_BACK)) return { kind: 'back', stage: stage - 1 };
  const skips = happens(random, SKIPS) ? 2 : 1;
  return { kind: 'advance', stage: Math.min(FINISH, stage + skips) };
}

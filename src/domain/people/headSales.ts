import type { Base } from '../base/base';
import type { Board } from '../board/board';
import { addMonths, startOfMonth, type Day } from '../calendar/calendarDay';
import type { Light } from '../light';
import { winsByManager, type ManagerWins } from '../sales/managerWins';
import { compareNames, type Name } from '../log/name';

/** Days over which a head's own wins are counted, the last one included. */
const WIN_DAYS = 90;
/** The wins of his own that a head may have in these days. */
const MOST_WINS = 1;
/** Months in which a head hands over his clients. */
const HANDOVER_MONTHS = 3;

/** A head of sales, and the day on which he became one. */
export interface Head {
  readonly name: Name;
  readonly from: Day | undefined;
}

/** How far a head sells himself. */
export interface HeadSales {
  readonly head: Name;
  /** Deals he won in the last 90 days. */
  readonly wins: number;
  /** Clients he owns, closed ones aside. */
  readonly clients: number;
  /** Days left to hand them over; 0: over, undefined: it is not known when they began. */
  readonly daysLeft: number | undefined;
  /** His own sales of the month up to the day, in the unit of the amounts. */
  readonly own: number;
  /** Everybody else's in the same days. */
  readonly others: number;
  readonly light: Light;
}

/**
 * Whether the heads of sales lead or sell, by name; nobody: no heads. Who stands twice is one head, from his latest
 * From on.
 */
export function headSales(
  board: Board,
  heads: readonly Head[],
  base: Base,
  asOf: Day,
): HeadSales[] {
  const { count } = winsByManager(board, asOf - WIN_DAYS + 1, asOf);
  const month = winsByManager(board, startOfMonth(asOf), asOf);
  const owned = clientsByOwner(base);
  return onePerName(heads).map(({ name, from }) => {
    const wins = count[name.index] ?? 0;
    const clients = owned[name.index] ?? 0;
    const daysLeft = from === undefined ? undefined : daysToHandOver(from, asOf);
    const light = lightOf(wins, clients, daysLeft);
    return { head: name, wins, clients, daysLeft, ...salesOf(name, month), light };
  });
}

/** How many clients everybody owns, closed ones aside, by the index of his name; undefined: none. */
function clientsByOwner(base: Base): readonly (number | undefined)[] {
  const owned: (number | undefined)[] = [];
  for (let line = 0; line < base.length; line++) {
    const owner = base.owner[line] ?? 0;
    if (base.segmentAt(line) !== 'closed') owned[owner] = (owned[owner] ?? 0) + 1;
  }
  return owned;
}

function onePerName(heads: readonly Head[]): Head[] {
  const latest = new Map<Name, Head>();
  for (const head of heads) {
    const known = latest.get(head.name);
    if (!known || beginOf(head) > beginOf(known)) latest.set(head.name, head);
  }
  return [...latest.values()].sort((a, b) => compareNames(a.name, b.name));
}

function beginOf({ from }: Head): number {
  return from ?? Number.NEGATIVE_INFINITY;
}

/** The days of the term that come after `asOf`; all of them where it has not begun. */
function daysToHandOver(from: Day, asOf: Day): number {
  const free = addMonths(from, HANDOVER_MONTHS);
  const next = Math.max(from, asOf + 1);
  return Math.max(0, free - next);
}

function lightOf(wins: number, clients: number, daysLeft: number | undefined): Light {
  const isLate = daysLeft === 0 && clients > 0;
  return wins > MOST_WINS || isLate ? 'red' : 'green';
}

function salesOf({ index }: Name, { sales }: ManagerWins): { own: number; others: number } {
  let others = 0;
  for (const [manager, amount] of sales.entries()) {
    if (manager !== index) others += amount;
  }
  return { own: sales[index] ?? 0, others };
}

import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { splitChange, type ChangeSplit } from './changeSplit';
import type { Deal } from '../board/deal';
import { compareNames, type Name } from '../log/name';
import { judgedRate, TOO_FEW } from '../rate';
import { winsWithin } from './wins';

/** The period; the one before has as many days and ends the day before `from`. */
export interface GrowthQuestion {
  readonly asOf: Day;
  readonly from: Day;
}

/** A share of earlier sales; *too few* below 8 clients, undefined where the earlier sales are 0. */
export type Retention = number | typeof TOO_FEW | undefined;

/** Sales of a period against the period before, in the unit of the amounts. */
export interface Growth extends ChangeSplit {
  readonly before: number;
  readonly now: number;
  /** Sales now that were the first win of a client ever, with any manager or label. */
  readonly first: number;
  /** All the other sales now. */
  readonly repeat: number;
  /** Of the clients that bought before: their sales now ÷ then. */
  readonly net: Retention;
  /** The same, each client capped at what he bought then. */
  readonly gross: Retention;
}

/** The growth of one manager's sales. */
export interface ManagerGrowth extends Growth {
  readonly manager: Name;
}

/**
 * The two roads to larger sales: of every manager who won a deal in either period, by name, and of the team. The team
 * is counted from all sales: a client who bought from two managers is one client.
 *
 * Sales are the amounts of the deals won, on the day and for the manager who won them. `from` after `asOf`: nothing was
 * sold in either period.
 */
export function growthOf(
  board: Board,
  { asOf, from }: GrowthQuestion,
): { managers: ManagerGrowth[]; team: Growth } {
  const begin = from - (asOf - from + 1);
  const team = new TwoPeriods();
  const known = new Map<Name, TwoPeriods>();
  for (const win of winsWithin(board, begin, asOf)) {
    const own = known.get(win.manager) ?? new TwoPeriods();
    known.set(win.manager, own);
    const isNow = win.won !== undefined && win.won >= from;
    for (const sales of [team, own]) sales.add(win, isNow);
  }
  const managers = [...known].map(([manager, sales]) => ({ manager, ...sales.growth() }));
  managers.sort((a, b) => compareNames(a.manager, b.manager));
  return { managers, team: team.growth() };
}

/** What one client bought in each period; undefined: nothing at all, while a win without an amount is 0. */
interface Purchases {
  before: number | undefined;
  now: number | undefined;
}

/** The sales of two periods, as they are added up. */
class TwoPeriods {
  private before = 0;
  private first = 0;
  private repeat = 0;
  /** By the index of a client's name: a name itself is only made where somebody reads it. */
  private readonly clients = new Map<number, Purchases>();

  add(win: Deal, isNow: boolean): void {
    const amount = win.amount ?? 0;
    const bought = this.purchases(win.clientIndex);
    if (!isNow) {
      this.before += amount;
      bought.before = (bought.before ?? 0) + amount;
      return;
    }
    bought.now = (bought.now ?? 0) + amount;
    if (win.isFirstWin) this.first += amount;
    else this.repeat += amount;
  }

  growth(): Growth {
    const { before, first, repeat } = this;
    // Made of its two parts, so that they add up to it to the last digit.
    const now = first + repeat;
    const bought = [...this.clients.values()];
    const buyersBefore = bought.filter((own) => own.before !== undefined).length;
    const buyersNow = bought.filter((own) => own.now !== undefined).length;
    const split = splitChange(
      { buyers: buyersBefore, sales: before },
      { buyers: buyersNow, sales: now },
    );
    return { ...split, before, now, first, repeat, ...retentionOf(bought, buyersBefore, before) };
  }

  private purchases(client: number): Purchases {
    const known = this.clients.get(client);
    if (known) return known;
    const bought = { before: undefined, now: undefined };
    this.clients.set(client, bought);
    return bought;
  }
}

function retentionOf(
  bought: readonly Purchases[],
  buyers: number,
  earlier: number,
): Pick<Growth, 'net' | 'gross'> {
  let net = 0;
  let gross = 0;
  for (const { before, now = 0 } of bought) {
    if (before === undefined) continue;
    net += now;
    gross += Math.min(now, before);
  }
  return { net: shareOf(net, earlier, buyers), gross: shareOf(gross, earlier, buyers) };
}

/** kept ÷ earlier sales; the cases that it is judged by are clients, not money. */
function shareOf(kept: number, earlier: number, buyers: number): Retention {
  if (judgedRate(kept, buyers) === TOO_FEW) return TOO_FEW;
  return earlier === 0 ? undefined : kept / earlier;
}

import { firstOfMonth, workingDays, type Day } from './calendar';
import type { DemoEvent } from './event';
import { FINISH } from './stagePath';

/** What one seller did in one month; amounts in euro. */
export interface MonthFigures {
  sales: number;
  wins: number;
  newDeals: number;
}

/** The figures of the sellers by month; a month is known by its first day. */
export type Ledger = ReadonlyMap<string, MonthFigures>;

/** Sales, wins and new deals of the history by month and seller. */
export function ledgerOf(events: readonly DemoEvent[]): Ledger {
  const ledger = new Map<string, MonthFigures>();
  for (const { day, seller, stage, kind, amount = 0 } of events) {
    const key = keyOf(firstOfMonth(day), seller);
    const figures = ledger.get(key) ?? { sales: 0, wins: 0, newDeals: 0 };
    ledger.set(key, figures);
    if (kind === 'open') figures.newDeals++;
    if (stage !== FINISH) continue;
    figures.sales += amount;
    figures.wins++;
  }
  return ledger;
}

/** The figures of a seller in a month; zeros where he did nothing. */
export function figuresOf(ledger: Ledger, month: Day, seller: number): MonthFigures {
  return ledger.get(keyOf(month, seller)) ?? { sales: 0, wins: 0, newDeals: 0 };
}

/** The share of a month's working days that are over when `today` is. */
export function shareGone(month: Day, today: Day): number {
  const days = workingDays(month, firstOfMonth(month, 1) - 1);
  return days.filter((day) => day <= today).length / days.length;
}

function keyOf(month: Day, seller: number): string {
  return `${month} ${seller}`;
}

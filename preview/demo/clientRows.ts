import type { CellValue } from '../emulator';
import type { BaseClient } from './base';
import { dateCell, type Day } from './calendar';
import { clientStates, segmentOf, type ClientState } from './clientState';
import type { DemoEvent } from './event';
import { stageCell } from './logEntry';
import { moneyOf } from './money';
import type { DemoWords } from './words/words';

/** What the base is written from. */
export interface BaseSource {
  readonly base: readonly BaseClient[];
  readonly names: readonly string[];
  readonly events: readonly DemoEvent[];
  readonly today: Day;
}

/** The rows of the Clients tab; the columns of the add-on stand as it would have left them. */
export function clientRows(source: BaseSource, words: DemoWords): CellValue[][] {
  const states = clientStates(inCurrency(source.events, words));
  return source.base.map(({ index, seller, since, potential }) => [
    source.names[index] ?? '',
    words.people[seller]?.[0] ?? '',
    dateCell(since),
    potential === undefined ? null : moneyOf(potential, words),
    ...derived(states.get(index), source.today, words),
  ]);
}

/** Amounts are rounded before they are added up, as the log has them. */
function inCurrency(events: readonly DemoEvent[], words: DemoWords): DemoEvent[] {
  return events.map((event) =>
    event.amount === undefined ? event : { ...event, amount: moneyOf(event.amount, words) },
  );
}

function derived(state: ClientState | undefined, today: Day, words: DemoWords): CellValue[] {
  const deal = state && [...state.open.values()].pop();
  const segment = segmentOf(state, today);
  return [
    words.segments[segment],
    deal ? stageCell(deal.stage, words) : null,
    deal ? today - deal.since : null,
    state ? dateCell(state.last) : null,
    deal?.nextStep === undefined ? null : dateCell(deal.nextStep),
    state && segment === 'cooling' ? dateCell(state.coolingUntil) : null,
    state && state.wins > 0 ? state.sold : null,
  ];
}

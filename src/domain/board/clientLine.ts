import type { Day } from '../calendar/calendarDay';
import type { Client } from './client';
import { segmentOf, type Segment } from './segment';
import { countDays, type Settings } from '../settings';

/** What the add-on writes beside one client of the base; undefined is an empty cell. */
export interface ClientLine {
  readonly status: Segment;
  /** The stage of the open deal with the latest action. */
  readonly stage: number | undefined;
  readonly daysInStage: number | undefined;
  readonly lastAction: Day | undefined;
  readonly nextStep: Day | undefined;
  /** The first day on which he may be tried again; empty when nothing cools. */
  readonly coolingUntil: Day | undefined;
  readonly soldInTotal: number | undefined;
}

/** The line of one client as of a day; a client whom the log does not know is untouched, with empty cells. */
export function clientLineOf(
  client: Client | undefined,
  asOf: Day,
  settings: Settings,
): ClientLine {
  const deal = client?.latestOpen;
  const status = segmentOf(client, asOf, settings);
  return {
    status,
    stage: deal?.stage,
    daysInStage: deal && countDays(settings, deal.since, asOf),
    lastAction: client?.last,
    nextStep: deal?.nextStep,
    coolingUntil: status === 'cooling' ? client?.coolingUntil : undefined,
    soldInTotal: client && client.wins > 0 ? client.sold : undefined,
  };
}

import type { Day } from './calendar';
import type { DemoEvent } from './event';
import { COOLING_DAYS, GENERAL_COOLING } from './refusals';
import { FINISH } from './stagePath';
import type { DemoWords } from './words/words';

/** Where a deal stands. */
interface OpenDeal {
  stage: number;
  since: Day;
  nextStep: Day | undefined;
}

/** Where a client stands at the end of the history. */
export interface ClientState {
  /** Open deals by label, the one with the latest action last. */
  readonly open: Map<number | undefined, OpenDeal>;
  last: Day;
  lastWin: Day;
  wins: number;
  sold: number;
  refused: boolean;
  gone: boolean;
  closed: boolean;
  coolingUntil: Day;
}

const ACTIVE_DAYS = 90;

/** Where every client stands whom somebody has spoken to, by his place in the base. */
export function clientStates(events: readonly DemoEvent[]): Map<number, ClientState> {
  const states = new Map<number, ClientState>();
  for (const event of events) {
    const state = states.get(event.client) ?? newState();
    states.set(event.client, state);
    state.last = event.day;
    if (event.loss) lose(state, event);
    else step(state, event);
  }
  return states;
}

function newState(): ClientState {
  return {
    open: new Map(),
    last: -Infinity,
    lastWin: -Infinity,
    wins: 0,
    sold: 0,
    refused: false,
    gone: false,
    closed: false,
    coolingUntil: -Infinity,
  };
}

function step(state: ClientState, { label, stage, day, nextStep, amount }: DemoEvent): void {
  const before = state.open.get(label);
  state.open.delete(label);
  if (stage < FINISH) {
    const since = before?.stage === stage ? before.since : day;
    state.open.set(label, { stage, since, nextStep });
    return;
  }
  state.wins++;
  state.sold += amount ?? 0;
  state.lastWin = day;
  state.coolingUntil = -Infinity;
}

function lose(state: ClientState, { label, day, loss }: DemoEvent): void {
  state.open.delete(label);
  if (loss?.outcome === 'closed') {
    state.closed = true;
    return;
  }
  state.refused = true;
  const term = COOLING_DAYS[loss?.reason ?? 0] ?? GENERAL_COOLING;
  if (term === Infinity) state.gone = true;
  if (day - state.lastWin < ACTIVE_DAYS) return;
  const until = day + (term === Infinity ? GENERAL_COOLING : term);
  state.coolingUntil = Math.max(state.coolingUntil, until);
}

/** The segment of a client, the first that fits. */
export function segmentOf(state: ClientState | undefined, today: Day): keyof DemoWords['segments'] {
  if (!state) return 'untouched';
  if (state.closed) return 'closed';
  if (state.gone) return 'gone';
  if (state.coolingUntil > today) return 'cooling';
  if (today - state.lastWin < ACTIVE_DAYS) return 'working';
  if (state.open.size > 0) return 'inWork';
  if (state.wins > 0) return 'lapsed';
  return state.refused ? 'rested' : 'untouched';
}

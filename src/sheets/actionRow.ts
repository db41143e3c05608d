import type { Day } from '../domain/calendar/calendarDay';
import type { ActionOutcome, LogColumn } from '../domain/log/log';
import type { Zone } from '../domain/calendar/timeZone';
import { dateCell, type Cell } from './cell';
import type { ColumnPlaces } from './headings';
import type { OutcomeWords } from './outcome';
import { rowOf } from './row';
import { stageText } from './stage';

/** An action that is about to be written. */
export interface NewAction {
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
  readonly manager: string;
  readonly client: string;
  /** 0: blank. */
  readonly stage: number;
  readonly deal: string;
  readonly outcome: ActionOutcome;
  readonly amount: number | undefined;
  readonly reason: string;
  readonly contact: string;
  readonly nextStep: Day | undefined;
  readonly note: string;
  readonly id: string;
  readonly recordedBy: string;
}

/** The words of a row, in the language of the workbook. */
export interface ActionRowWords {
  readonly outcomes: OutcomeWords;
  /** Stage names in force. */
  readonly stages: readonly string[];
}

/** The row of the log for an action, its cells where the log's columns stand. A step leaves its outcome blank. */
export function encodeAction(
  action: NewAction,
  places: ColumnPlaces<LogColumn>,
  words: ActionRowWords,
  zone: Zone,
): Cell[] {
  const cells: Partial<Record<LogColumn, Cell>> = {
    when: new Date(action.instant),
    manager: action.manager,
    client: action.client,
    stage: action.stage === 0 ? '' : stageText(action.stage, words.stages),
    deal: action.deal,
    outcome: action.outcome === 'step' ? '' : words.outcomes[action.outcome],
    amount: action.amount ?? '',
    reason: action.reason,
    contact: action.contact,
    nextStep: dateCell(action.nextStep, zone),
    note: action.note,
    id: action.id,
    recordedBy: action.recordedBy,
  };
  return rowOf(cells, places);
}

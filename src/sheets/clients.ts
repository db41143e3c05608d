import type { ClientLine } from '../domain/board/clientLine';
import type { Segment } from '../domain/board/segment';
import type { Zone } from '../domain/calendar/timeZone';
import { dateCell, type Cell } from './cell';
import { stageText } from './stage';

/** Columns of the Clients tab in their order; the first four belong to people. */
export const CLIENT_COLUMNS = [
  'client',
  'manager',
  'since',
  'potential',
  'status',
  'stage',
  'daysInStage',
  'lastAction',
  'nextStep',
  'coolingUntil',
  'soldInTotal',
] as const;
export type ClientColumn = (typeof CLIENT_COLUMNS)[number];

/** Columns that the add-on writes and rewrites. */
export const DERIVED_COLUMNS = CLIENT_COLUMNS.slice(4);

/** Words for the cells of a client's line. */
export interface ClientLineWords {
  readonly segments: Readonly<Record<Segment, string>>;
  /** Stage names in force. */
  readonly stages: readonly string[];
}

/** The derived cells of a client by column. */
export function encodeClientLine(
  line: ClientLine,
  words: ClientLineWords,
  zone: Zone,
): Partial<Record<ClientColumn, Cell>> {
  return {
    status: words.segments[line.status],
    stage: line.stage === undefined ? '' : stageText(line.stage, words.stages),
    daysInStage: line.daysInStage ?? '',
    lastAction: dateCell(line.lastAction, zone),
    nextStep: dateCell(line.nextStep, zone),
    coolingUntil: dateCell(line.coolingUntil, zone),
    soldInTotal: line.soldInTotal ?? '',
  };
}

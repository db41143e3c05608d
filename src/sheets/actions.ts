import type { Log, LogColumn } from '../domain/log/log';
import { finishOf, type Settings } from '../domain/settings';
import type { Zone } from '../domain/calendar/timeZone';
import { isBlank } from './cell';
import { findColumns, type HeadingWords } from './headings';
import { LogColumns } from './logColumns';
import { LogRowReader } from './logRow';
import { kindReader, type OutcomeWords } from './outcome';
import { PlainRowReader } from './plainRow';
import { stageReader } from './stage';

/** The words by which a log is understood, in every language. */
export interface LogWords {
  readonly headings: readonly HeadingWords<LogColumn>[];
  readonly outcomes: readonly OutcomeWords[];
  /** The default names of the stages. */
  readonly stages: readonly (readonly string[])[];
  /** Stands for the manager of a row that has none. */
  readonly nobody: string;
}

/** What it takes to read a log. */
export interface LogContext {
  readonly words: LogWords;
  readonly settings: Settings;
  readonly zone: Zone;
}

/** Columns without which a range is no log. */
export const REQUIRED_LOG_COLUMNS: readonly LogColumn[] = ['when', 'manager', 'client', 'stage'];

/** The required columns that a heading row lacks. */
export function missingLogColumns(
  headingRow: readonly unknown[],
  words: Pick<LogWords, 'headings'>,
): readonly LogColumn[] {
  const places = findColumns(headingRow, words.headings);
  return REQUIRED_LOG_COLUMNS.filter((column) => places[column] === undefined);
}

/**
 * Decodes the cells of a log, heading row first. Row numbers count from 1 at the heading row.
 *
 * Every row that is not blank becomes an entry; what cannot be understood becomes an unreadable entry and a fault.
 * The required columns must be there.
 */
export function decodeLog(cells: readonly (readonly unknown[])[], context: LogContext): Log {
  const { words, settings, zone } = context;
  const places = findColumns(cells[0] ?? [], words.headings);
  const known = Object.values(places);
  const end = endOfRows(cells, known);
  const log = new LogColumns(cells, places, zone, end - 1);
  const stageOf = stageReader(settings.stages, words.stages);
  const readers = { zone, kindOf: kindReader(words.outcomes), finish: finishOf(settings) };
  const plain = new PlainRowReader(places, log, readers);
  const odd = new LogRowReader(places, log, { ...readers, stageOf, nobody: words.nobody });
  for (let index = 1; index < end; index++) {
    const row = cells[index];
    if (row === undefined || plain.read(row, index + 1)) continue;
    if (!isBlankRow(row, known)) odd.read(row, index + 1);
  }
  return log;
}

/** The end of the rows in use: a range of whole columns ends in thousands of blank rows. */
function endOfRows(cells: readonly (readonly unknown[])[], known: readonly number[]): number {
  let end = Math.max(cells.length, 1);
  while (end > 1 && isBlankRow(cells[end - 1] ?? [], known)) end--;
  return end;
}

function isBlankRow(row: readonly unknown[], known: readonly number[]): boolean {
  for (const place of known) if (!isBlank(row[place])) return false;
  return true;
}

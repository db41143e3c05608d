import type { Log, LogColumn, LogRow } from '../domain/log';
import { NameBook } from '../domain/name';
import type { Settings } from '../domain/settings';
import type { Zone } from '../domain/timeZone';
import { isBlank } from './cell';
import { findColumns, type HeadingWords } from './headings';
import { LogRowReader } from './logRow';
import { outcomeReader, type OutcomeWords } from './outcome';
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

/** A decoded log with the names that occur in it. */
export interface DecodedLog extends Log {
  readonly clients: NameBook;
  readonly managers: NameBook;
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
export function decodeLog(cells: readonly (readonly unknown[])[], context: LogContext): DecodedLog {
  const { words, settings, zone } = context;
  const places = findColumns(cells[0] ?? [], words.headings);
  const reader = new LogRowReader(places, {
    zone,
    clients: new NameBook(),
    managers: new NameBook(),
    labels: new NameBook(),
    stageOf: stageReader(settings.stages, words.stages),
    outcomeOf: outcomeReader(words.outcomes),
    nobody: words.nobody,
  });
  const known = Object.values(places);
  const rows: LogRow[] = [];
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index];
    if (!row || known.every((place) => isBlank(row[place]))) continue;
    rows.push(reader.read(row, index + 1));
  }
  return {
    rows,
    faults: reader.faults,
    clients: reader.books.clients,
    managers: reader.books.managers,
  };
}

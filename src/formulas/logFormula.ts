import { foldLog, type Board } from '../domain/board/board';
import { startOfMonth, type Day } from '../domain/calendar/calendarDay';
import type { Log } from '../domain/log/log';
import type { Name } from '../domain/log/name';
import type { Settings } from '../domain/settings';
import type { Zone } from '../domain/calendar/timeZone';
import { decodeLog, missingLogColumns, REQUIRED_LOG_COLUMNS } from '../sheets/actions';
import { isBlank, type Cell } from '../sheets/cell';
import type { Table } from '../tables/cell';
import { toCells } from '../tables/toCells';
import type { Texts } from '../texts/en';
import { texts } from '../texts/index';
import { logWords, logWordsOf } from '../texts/lexicon';
import { countArgument, dayArgument, isRange, nameArgument, type Range } from './argument';
import { workbookFacts } from './facts';
import { settingsArgument } from './settingsArgument';

/** What a formula over the log works with: its first two arguments decoded, the others read by name. */
export class LogFormula {
  readonly log: Log;
  readonly words: Texts;

  constructor(
    readonly cells: Range,
    readonly settings: Settings,
    readonly zone: Zone,
  ) {
    this.words = texts[settings.language];
    this.log = decodeLog(cells, { words: logWordsOf(this.words), settings, zone });
  }

  /** `asOf`, or today in the spreadsheet's zone. */
  asOf(argument: unknown): Day {
    const day = dayArgument('asOf', argument, this.zone, this.words);
    return day ?? this.zone.dayAt(workbookFacts().now());
  }

  /** The log folded up to a day: once a call, however many measures are counted on it. */
  board(asOf?: Day): Board {
    return foldLog(this.log, this.settings, asOf);
  }

  /** `from`, or undefined where it is left out. */
  from(argument: unknown): Day | undefined {
    return dayArgument('from', argument, this.zone, this.words);
  }

  /** `from`, or the first day of the month of `asOf`. */
  fromOrMonth(argument: unknown, asOf: Day): Day {
    return this.from(argument) ?? startOfMonth(asOf);
  }

  manager(argument: unknown): Name | undefined {
    return nameArgument('manager', argument, this.log.managers, this.zone, this.words);
  }

  rows(argument: unknown): number | undefined {
    return countArgument('rows', argument, this.zone, this.words);
  }
}

/**
 * Answers a formula over the log.
 *
 * @param make the table, made of the decoded log.
 * @returns cells to spill; one row that says what is missing where there are no actions.
 * @throws {Error} a readable message for wrong arguments; the user sees it in the note of the cell.
 */
export function answerFromLog(
  actions: unknown,
  settings: unknown,
  make: (formula: LogFormula) => Table,
): Cell[][] {
  const zone = workbookFacts().zone();
  const decoded = settingsArgument(settings, zone);
  const words = texts[decoded.language];
  const cells = actionsRange(actions, words);
  if (!cells) return [[words.formulas.noActions(requiredHeadings(words))]];
  return toCells(make(new LogFormula(cells, decoded, zone)), zone);
}

/** The log's cells; undefined for a blank range, a single cell or a heading row alone. */
function actionsRange(argument: unknown, words: Texts): Range | undefined {
  // A range of one cell arrives as the bare value of that cell.
  if (!isRange(argument)) return undefined;
  if (argument.every((row) => row.every(isBlank))) return undefined;
  const missing = missingLogColumns(argument[0] ?? [], logWords);
  if (missing.length > 0) {
    const names = missing.map((column) => words.headings.actions[column]).join(', ');
    throw new Error(words.formulas.missingColumns('actions', names));
  }
  return argument.some((row, index) => index > 0 && !row.every(isBlank)) ? argument : undefined;
}

function requiredHeadings(words: Texts): string {
  return REQUIRED_LOG_COLUMNS.map((column) => words.headings.actions[column]).join(', ');
}

import { foldLog, type Board } from '../../domain/board/board';
import type { Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import type { Log } from '../../domain/log/log';
import type { Settings } from '../../domain/settings';
import { decodeLog } from '../../sheets/actions';
import type { Cells } from '../../sheets/cell';
import type { Texts } from '../../texts/en';
import { logWordsOf } from '../../texts/lexicon';

/** Rows of the log and what they come to. */
export interface FoldedLog {
  readonly log: Log;
  /** The log, folded up to today. */
  readonly board: Board;
}

/** What it takes to read rows of the log and to fold them. */
export interface LogReading {
  readonly zone: Zone;
  readonly today: Day;
  readonly settings: Settings;
  readonly words: Texts;
}

/** Reads rows of the log, heading row first, and folds them up to today. */
export function foldedLog(rows: Cells, { words, settings, zone, today }: LogReading): FoldedLog {
  const log = decodeLog(rows, { words: logWordsOf(words), settings, zone });
  return { log, board: foldLog(log, settings, today) };
}

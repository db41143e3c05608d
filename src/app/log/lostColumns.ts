import type { LogColumn } from '../../domain/log/log';
import { missingLogColumns, REQUIRED_LOG_COLUMNS } from '../../sheets/actions';
import type { Cell } from '../../sheets/cell';
import type { ColumnPlaces } from '../../sheets/headings';
import type { Texts } from '../../texts/en';
import { logWords } from '../../texts/lexicon';

/** The sentence that names the columns without which the log cannot be read; undefined where all are there. */
export function unreadableLog(headings: readonly Cell[], words: Texts): string | undefined {
  const missing = missingLogColumns(headings, logWords);
  if (missing.length === 0) return undefined;
  const names = missing.map((column) => words.headings.actions[column]);
  return words.recording.brokenLog(names.join(', '));
}

/** Headings of the columns without which the log cannot be written. */
export function lostColumns({
  logPlaces,
  words,
}: {
  readonly logPlaces: ColumnPlaces<LogColumn>;
  readonly words: Texts;
}): readonly string[] {
  const needed = [...REQUIRED_LOG_COLUMNS, 'id', 'outcome', 'reason'] as const;
  const lost = needed.filter((column) => logPlaces[column] === undefined);
  return lost.map((column) => words.headings.actions[column]);
}

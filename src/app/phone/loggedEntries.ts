import { nameKey } from '../../domain/log/name';
import { cellText, type Cell } from '../../sheets/cell';
import type { PhoneEntry } from '../../sheets/entry';
import { kindReader } from '../../sheets/outcome';
import { stageReader } from '../../sheets/stage';
import { logWords } from '../../texts/lexicon';
import type { WholeBook } from '../book/bookDesk';

const kindOf = kindReader(logWords.outcomes);

/**
 * Whether an entry stands in the log already: a row has its ID and says what the entry says now. An earlier sweep may
 * have broken off after the log was written, and people may have written something else into the row since.
 */
export function entriesInLog(
  entries: readonly PhoneEntry[],
  whole: WholeBook,
): (entry: PhoneEntry) => 'same' | 'other' | undefined {
  const wanted = new Set(entries.map(({ id }) => id).filter((id) => id !== ''));
  const idAt = whole.logPlaces.id ?? -1;
  const rows = new Map<string, readonly Cell[]>();
  if (wanted.size > 0) {
    for (const row of whole.actions) {
      const id = row[idAt];
      if (typeof id === 'string' && wanted.has(id)) rows.set(id, row);
    }
  }
  return (entry) => {
    const row = rows.get(entry.id);
    if (!row) return undefined;
    return isTheSame(entry, row, whole) ? 'same' : 'other';
  };
}

function isTheSame(entry: PhoneEntry, row: readonly Cell[], whole: WholeBook): boolean {
  const { logPlaces, settings, zone } = whole;
  const logged = (column: 'manager' | 'client' | 'stage' | 'outcome' | 'reason'): string =>
    cellText(row[logPlaces[column] ?? -1], zone);
  const stageOf = stageReader(settings.stages, logWords.stages);
  return (
    nameKey(entry.manager) === nameKey(logged('manager')) &&
    nameKey(entry.client) === nameKey(logged('client')) &&
    stageOf(entry.stage) === stageOf(logged('stage')) &&
    kindOf(entry.outcome) === kindOf(logged('outcome')) &&
    nameKey(entry.reason) === nameKey(logged('reason'))
  );
}

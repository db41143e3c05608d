import type { LogColumn } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import { textOf, type Cell } from '../../sheets/cell';
import type { ColumnPlaces } from '../../sheets/headings';
import { phoneWords } from '../../texts/lexicon';
import type { Person } from './access';

/**
 * Whether a row of the log is the person's own: he was signed in, or his name stands in a row that came from a phone,
 * where nobody is signed in.
 */
export function isOwnRow(
  { recordedBy, manager }: { readonly recordedBy: string; readonly manager: string },
  person: Person,
): boolean {
  if (phoneWords.has(nameKey(recordedBy))) return nameKey(manager) === nameKey(person.name);
  return recordedBy.trim().toLowerCase() === person.email;
}

/** Whether somebody recorded a row of the log while he was signed in; where the column is missing, nobody can tell. */
export function isRecordedBy(
  { email }: Person,
  cells: readonly Cell[],
  { recordedBy }: ColumnPlaces<LogColumn>,
): boolean {
  return recordedBy === undefined || textOf(cells[recordedBy]).toLowerCase() === email;
}

import { isOwnRow } from '../access/ownRow';
import type { Person } from '../access/access';

/** What of a row of the log tells who may take it back. */
export interface UndoneRow {
  readonly recordedBy: string;
  readonly manager: string;
  /** Milliseconds; NaN where the row has no date. */
  readonly instant: number;
}

/** How long whoever is no head may take back what he recorded himself. */
const OWN_UNDO_MS = 24 * 60 * 60 * 1000;

/**
 * Why a person may not take a row back, as the name of the sentence that says so; undefined: he may. The head may any,
 * all others their own of the last 24 hours.
 */
export function undoFault(
  row: UndoneRow,
  person: Person,
  now: number,
): 'notYours' | 'tooLate' | undefined {
  if (person.role === 'head') return undefined;
  if (!isOwnRow(row, person)) return 'notYours';
  return now - row.instant <= OWN_UNDO_MS ? undefined : 'tooLate';
}

/** Of what speaks against taking back each of several rows, what is told: that a row is somebody else's comes first. */
export function worstFault(
  faults: readonly ReturnType<typeof undoFault>[],
): ReturnType<typeof undoFault> {
  return faults.includes('notYours') ? 'notYours' : faults.find((fault) => fault !== undefined);
}

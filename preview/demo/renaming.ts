import type { Day } from './calendar';
import type { DemoEvent } from './event';
import { idOf } from './id';
import { signature, type LogEntry } from './logEntry';
import type { DemoWords } from './words/words';

/** A client whose name changed in the course of the history. */
export interface Renaming {
  readonly client: number;
  readonly oldName: string;
  /** The first day on which the new name is written. */
  readonly day: Day;
  readonly seller: number;
}

const LEAST_ROWS = 8;
const BEFORE_OPENING = 8 * 3600 + 50 * 60;
const ID_NUMBER = 2_000_000;

/** The first client with a long history: half of it stands under his old name. */
export function renamingOf(events: readonly DemoEvent[], oldName: string): Renaming | undefined {
  const rows = new Map<number, DemoEvent[]>();
  for (const event of events) {
    rows.set(event.client, [...(rows.get(event.client) ?? []), event]);
  }
  const found = [...rows.values()].find(({ length }) => length >= LEAST_ROWS);
  const middle = found?.[LEAST_ROWS / 2];
  return middle && { client: middle.client, oldName, day: middle.day, seller: middle.seller };
}

/** The row that makes the old name count for the new one. */
export function renamingEntry(
  { seller, day, oldName }: Renaming,
  newName: string,
  words: DemoWords,
): LogEntry {
  const moment = { day, second: BEFORE_OPENING, seller };
  const row = {
    ...signature(moment, words),
    client: oldName,
    outcome: words.outcomes.renamed,
    reason: newName,
    note: words.newName,
    id: idOf(ID_NUMBER),
  };
  return { ...moment, row };
}

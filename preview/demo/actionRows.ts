import type { CellValue } from '../emulator';
import type { Day } from './calendar';
import { corrections } from './corrections';
import type { DemoEvent } from './event';
import { idOf } from './id';
import { cellsOf, entryOf, type LogEntry } from './logEntry';
import { mistakes } from './mistakes';
import { renamingEntry, type Renaming } from './renaming';
import type { DemoWords } from './words/words';

/** What the log is written from. */
export interface LogSource {
  readonly events: readonly DemoEvent[];
  /** Names of the clients by their place in the base. */
  readonly names: readonly string[];
  readonly renaming: Renaming | undefined;
  readonly today: Day;
}

/** The rows of the Actions tab in order of time, with the corrections and mistakes of real life among them. */
export function actionRows(source: LogSource, words: DemoWords): CellValue[][] {
  const { events, names, renaming, today } = source;
  const entries = events.map((event, number) =>
    entryOf(event, { client: nameOn(event, source), id: idOf(number) }, words),
  );
  const all: LogEntry[] = [
    ...entries,
    ...corrections(events, entries, words),
    ...(renaming ? [renamingEntry(renaming, names[renaming.client] ?? '', words)] : []),
    ...mistakes(events, entries, today, words),
  ];
  return all.sort((a, b) => a.day - b.day || a.second - b.second).map(({ row }) => cellsOf(row));
}

function nameOn({ client, day }: DemoEvent, { names, renaming }: LogSource): string {
  const isOld = renaming?.client === client && day < renaming.day;
  return isOld ? renaming.oldName : (names[client] ?? '');
}

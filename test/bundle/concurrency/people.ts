import type { Actor, CellValue, Emulator } from '../../../preview/emulator';
import { between, happens, type Random } from '../../../preview/demo/random';
import { plain } from '../workbooks';

/** What people did with their own hands. */
export interface HandWork {
  deeds: number;
  readonly deleted: Set<string>;
}

/** Somebody who sorts, inserts and deletes rows of Clients while others record. */
export function* tidier(emulator: Emulator, random: Random, work: HandWork): Actor {
  const deeds = between(random, 1, 5);
  for (let at = 0; at < deeds; at += 1) {
    yield { rest: random() * 4000 };
    yield {
      deed: () => {
        work.deeds += 1;
        changeRows(emulator, random, work.deleted);
      },
    };
  }
}

function changeRows(emulator: Emulator, random: Random, deleted: Set<string>): void {
  const [headings = [], ...rows] = emulator.values('Clients');
  const kind = random();
  const at = between(random, 0, Math.max(0, rows.length - 1));
  if (kind < 0.5) sortRows(rows, happens(random, 0.5) ? 1 : -1);
  else if (kind < 0.8) rows.splice(at, 0, []);
  else for (const [client] of rows.splice(at, 1)) deleted.add(plain(client));
  emulator.putTab('Clients', [headings, ...rows]);
}

/** By name; blank rows come last, as in Google Sheets. */
function sortRows(rows: CellValue[][], direction: number): void {
  const key = (row: readonly CellValue[]): string => plain(row[0]);
  rows.sort((a, b) => {
    if (key(a) === '' || key(b) === '') return Number(key(a) === '') - Number(key(b) === '');
    return key(a) < key(b) ? -direction : direction;
  });
}

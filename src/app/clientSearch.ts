import type { ActiveClient, ClientNames, Refusal } from '../rpc';
import { nameKey } from '../domain/log/name';
import { textOf } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { clientHeadings, logWords } from '../texts/lexicon';
import type { Cursor, Identity, Workbook } from './ports';
import { refuse } from './refusal';
import { signedIn } from './signedIn';

interface SearchPorts {
  readonly book: Workbook;
  readonly identity: Identity;
}

/** The names of all clients of the base, as they stand there, each once. */
export function clientNames({ book, identity }: SearchPorts): ClientNames | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const [headings = [], ...rows] = book.read('clients');
  const place = findColumns(headings, clientHeadings).client;
  const names = new Map<string, string>();
  for (const row of place === undefined ? [] : rows) {
    const name = textOf(row[place ?? -1]);
    if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return { ok: true, names: [...names.values()] };
}

/** The client of the row on which the cursor stands, in Clients or in the log; '' anywhere else. */
export function activeClient({
  book,
  identity,
  cursor,
}: SearchPorts & { readonly cursor: Cursor }): ActiveClient | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const row = cursor.activeRow();
  if (!row) return { ok: true, client: '' };
  const place =
    row.tab === 'clients'
      ? findColumns(row.headings, clientHeadings).client
      : findColumns(row.headings, logWords.headings).client;
  return { ok: true, client: place === undefined ? '' : textOf(row.cells[place]) };
}

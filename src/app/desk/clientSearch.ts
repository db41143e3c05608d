import { nameKey } from '../../domain/log/name';
import type { ClientNames, Refusal } from '../../rpc';
import { textOf } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { clientHeadings } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import type { ReadPorts } from '../ports';

/** The names of all clients of the base, as they stand there, each once. */
export function clientNames({ book, identity }: ReadPorts): ClientNames | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal, who.offer);
  const [headings = [], ...rows] = book.read('clients');
  const place = findColumns(headings, clientHeadings).client;
  const names = new Map<string, string>();
  for (const row of place === undefined ? [] : rows) {
    const name = textOf(row[place ?? -1]);
    if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return { ok: true, names: [...names.values()] };
}

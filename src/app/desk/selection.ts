import { isoOf } from '../../domain/calendar/calendarDay';
import { nameKey } from '../../domain/log/name';
import type { Refusal, Selection } from '../../rpc';
import { textOf } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { clientHeadings, logWords } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import type { Cursor, ReadPorts } from '../ports';

/** Rows that one request may record for. */
const MOST = 200;

/** The clients of the selected rows of Clients or of the log, none anywhere else; and the day it is, for a sidebar that was open overnight. */
export function selectedClients({
  book,
  identity,
  cursor,
}: ReadPorts & { readonly cursor: Cursor }): Selection | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal, who.offer);
  return { ...selectionOf(cursor), today: isoOf(book.zone().dayAt(book.now())) };
}

/** The clients alone, for somebody who is known already. */
export function selectionOf(cursor: Cursor): Selection {
  const selected = cursor.selectedRows(MOST);
  if (!selected) return { ok: true, clients: [], isCut: false };
  const { tab, headings, rows, isCut } = selected;
  const words = tab === 'clients' ? clientHeadings : logWords.headings;
  const place = findColumns<'client'>(headings, words).client ?? -1;
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = textOf(row[place]);
    if (name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return { ok: true, clients: [...names.values()], isCut };
}

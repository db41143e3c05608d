import type { HeadSales } from '../domain/people/headSales';
import type { Texts } from '../texts/en';
import { messageRow, orEmpty, type Table, type TableCell } from './cell';

/** The heads' own sales as SALES_HEAD shows them, in the order given. */
export function headTable(heads: readonly HeadSales[], { tables, lights }: Texts): Table {
  const headings = tables.head;
  if (heads.length === 0) return [headings, messageRow(tables.noHead, headings.length)];
  const rows = heads.map((own): TableCell[] => [
    own.head.shown,
    own.wins,
    own.clients,
    orEmpty(own.daysLeft),
    own.own,
    own.others,
    lights[own.light],
  ]);
  return [headings, ...rows];
}

import type { BaseCoverage, Coverage } from '../domain/base/baseCoverage';
import type { Texts } from '../texts/en';
import { orEmpty, type Table, type TableCell } from './cell';

/** The base as SALES_BASE shows it: one row for everybody who owns a client, the team last. */
export function baseTable({ owners, team }: BaseCoverage, { tables }: Texts): Table {
  const rows = owners.map((own) => rowOf(own.owner.shown, own));
  return [tables.base, ...rows, rowOf(tables.teamRow, team)];
}

function rowOf(first: string, coverage: Coverage): TableCell[] {
  const { segments } = coverage;
  return [
    first,
    coverage.base,
    segments.of('working'),
    orEmpty(coverage.coverage),
    segments.of('inWork'),
    segments.of('lapsed'),
    segments.of('cooling'),
    segments.of('rested'),
    segments.of('untouched'),
    segments.of('gone'),
    segments.of('closed'),
    orEmpty(coverage.averageSale),
    coverage.potentialLeft,
  ];
}

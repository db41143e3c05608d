import type { Growth, ManagerGrowth, Retention } from '../domain/sales/growth';
import { TOO_FEW } from '../domain/rate';
import type { Texts } from '../texts/en';
import type { Table, TableCell } from './cell';

/** The two roads as SALES_GROWTH shows them: one row a manager, in the order given, and the team in the last one. */
export function growthTable(
  managers: readonly ManagerGrowth[],
  team: Growth,
  { tables }: Texts,
): Table {
  const row = (name: string, growth: Growth): TableCell[] => [
    name,
    growth.before,
    growth.now,
    growth.change,
    growth.number,
    growth.size,
    growth.first,
    growth.repeat,
    retentionCell(growth.net, tables.tooFew),
    retentionCell(growth.gross, tables.tooFew),
  ];
  const rows = managers.map((own) => row(own.manager.shown, own));
  return [tables.growth, ...rows, row(tables.teamRow, team)];
}

function retentionCell(retention: Retention, tooFew: string): TableCell {
  return retention === TOO_FEW ? tooFew : (retention ?? '');
}

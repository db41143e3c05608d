import { paceOf, TOO_LATE, type WorkingMonth } from '../domain/sales/planPace';
import type { PlanOfMonth, Targets } from '../domain/sales/planOfMonth';
import type { Texts } from '../texts/en';
import { orEmpty, type Table, type TableCell } from './cell';

/** The plan by manager as SALES_PLAN shows it, in the order given; the total is the last row. */
export function planTable(
  { managers, total }: PlanOfMonth,
  month: WorkingMonth,
  words: Texts,
): Table {
  const rows = managers.map((own) => planRow(own.manager.shown, own, month, words));
  return [words.tables.plan, ...rows, planRow(words.tables.total, total, month, words)];
}

function planRow(
  name: string,
  { sales, wins, newDeals }: Targets,
  month: WorkingMonth,
  { tables, lights }: Texts,
): TableCell[] {
  const { share, shouldBe, pace, gap, needed, light } = paceOf(sales, month);
  return [
    name,
    orEmpty(sales.planned),
    sales.fact,
    orEmpty(share),
    orEmpty(shouldBe),
    orEmpty(pace),
    orEmpty(gap),
    needed === TOO_LATE ? tables.tooLate : orEmpty(needed),
    orEmpty(wins.planned),
    wins.fact,
    orEmpty(newDeals.planned),
    newDeals.fact,
    lights[light],
  ];
}

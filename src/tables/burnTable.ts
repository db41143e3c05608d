import type { BaseOutlook } from '../domain/base/baseOutlook';
import type { Burn } from '../domain/base/burn';
import { TOO_FEW } from '../domain/rate';
import type { Texts } from '../texts/en';
import { orEmpty, type Table, type TableCell } from './cell';

/** The burn of the base as SALES_BURN shows it: one row a measure. */
export function burnTable(burn: Burn, outlook: BaseOutlook, { tables }: Texts): Table {
  const { burnMeasures: names, tooFew, moreThan60 } = tables;
  const judged = (value: number | typeof TOO_FEW | undefined): TableCell =>
    value === TOO_FEW ? tooFew : orEmpty(value);
  const rows: TableCell[][] = [
    [names.refusals, burn.refusals],
    [names.refusalRate, judged(burn.refusalRate)],
    [names.low, burn.bounds?.low ?? tooFew],
    [names.high, burn.bounds?.high ?? tooFew],
    [names.closed, burn.closings],
    [names.closedOtherwise, burn.closedOtherwise],
    [names.cooling, outlook.cooling],
    [names.backIn30, outlook.backIn30],
    [names.backIn90, outlook.backIn90],
    [names.refusedForGood, outlook.gone],
    [names.trespasses, burn.trespasses],
    [names.starts, outlook.starts],
    [names.sustainableStarts, judged(outlook.sustainableStarts)],
    [names.runway, outlook.runway ?? moreThan60],
  ];
  return [tables.burn, ...rows];
}

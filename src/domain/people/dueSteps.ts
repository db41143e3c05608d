import type { Board } from '../board/board';
import type { Deal } from '../board/deal';
import type { Day } from '../calendar/calendarDay';
import { compareNames, type Name } from '../log/name';

/** An open deal whose next step is due. */
export interface DueDeal {
  readonly deal: Deal;
  readonly due: Day;
  /** Calendar days since it was due; 0: it is due today. */
  readonly daysLate: number;
}

/**
 * The open deals of a manager whose latest row gives a next step dated `today` or before, the most overdue first, then
 * by client and deal.
 *
 * @param board folded up to `today`.
 */
export function dueSteps({ deals }: Board, manager: Name, today: Day): DueDeal[] {
  const found: DueDeal[] = [];
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    if (!deal.isOpen || deal.manager !== manager) continue;
    const due = deal.nextStep;
    if (due !== undefined && due <= today) found.push({ deal, due, daysLate: today - due });
  }
  return found.sort(mostOverdueFirst);
}

function mostOverdueFirst(a: DueDeal, b: DueDeal): number {
  return (
    b.daysLate - a.daysLate ||
    compareNames(a.deal.client, b.deal.client) ||
    compareNames(a.deal.label, b.deal.label)
  );
}

import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import type { Deal } from '../board/deal';
import { compareNames, type Name } from '../log/name';
import { countDays, type Settings } from '../settings';
import type { StageLimit } from './stageLimit';

/** An open deal that has been in its stage longer than the limit. */
export interface StuckDeal {
  readonly deal: Deal;
  /** Age in stage. */
  readonly days: number;
  readonly limit: number;
  readonly over: number;
  /** Calendar days since the deal's last action. */
  readonly silent: number;
}

/** Which deals are looked at. */
export interface StuckQuestion {
  readonly asOf: Day;
  readonly manager: Name | undefined;
}

/**
 * Stuck deals of a board folded up to `asOf`, the worst first: by days over × amount (a missing amount counts as 1),
 * then by days over, client, deal. A deal that waits by plan is not stuck.
 */
export function stuckDeals(
  board: Board,
  limits: readonly StageLimit[],
  settings: Settings,
  { asOf, manager }: StuckQuestion,
): StuckDeal[] {
  const stuck: StuckDeal[] = [];
  for (let index = 0; index < board.deals.length; index++) {
    const deal = board.deals.at(index);
    if (!deal.isOpen || (manager && deal.manager !== manager)) continue;
    const limit = limits[deal.stage - 1];
    if (!limit || waitsByPlan(deal, asOf, settings)) continue;
    const days = countDays(settings, deal.since, asOf);
    const over = days - limit.days;
    if (over > 0) stuck.push({ deal, days, limit: limit.days, over, silent: asOf - deal.last });
  }
  return stuck.sort(worstFirst);
}

/** Whether the deal's last row promises a next step on `asOf` or later, within the longest planned wait. */
function waitsByPlan(deal: Deal, asOf: Day, settings: Settings): boolean {
  const { nextStep } = deal;
  if (nextStep === undefined) return false;
  return nextStep >= asOf && nextStep <= asOf + settings.longestPlannedWait;
}

/**
 * The stage with the most stuck deals; ties go to the larger sum of amounts, then to the earlier stage.
 *
 * @returns undefined where nothing is stuck.
 */
export function stuckStage(
  stuck: readonly StuckDeal[],
): { stage: number; deals: number } | undefined {
  const stages = new Map<number, { stage: number; deals: number; amount: number }>();
  for (const { deal } of stuck) {
    const sum = stages.get(deal.stage) ?? { stage: deal.stage, deals: 0, amount: 0 };
    sum.deals++;
    sum.amount += deal.amount ?? 0;
    stages.set(deal.stage, sum);
  }
  const worst = (a: { stage: number; deals: number; amount: number }, b: typeof a): number =>
    b.deals - a.deals || b.amount - a.amount || a.stage - b.stage;
  return [...stages.values()].sort(worst)[0];
}

function worstFirst(a: StuckDeal, b: StuckDeal): number {
  return (
    weight(b) - weight(a) ||
    b.over - a.over ||
    compareNames(a.deal.client, b.deal.client) ||
    compareNames(a.deal.label, b.deal.label)
  );
}

function weight({ over, deal }: StuckDeal): number {
  return over * (deal.amount ?? 1);
}

import type { Board } from './board';
import type { Day } from './calendarDay';
import type { Deal, Stay } from './deal';
import type { Name } from './name';

/** One stage of the funnel; all figures are numbers of deals. */
export interface FunnelStage {
  readonly stage: number;
  /** Open deals that stand here as of the day. */
  inWork: number;
  /** Stays begun here in the period; at the finish: wins. */
  entered: number;
  movedOn: number;
  /** Back moves that left this stage. */
  wentBack: number;
  /** Refused or closed at this stage. */
  lost: number;
  /** Of the deals opened in the period: those that have reached this stage by now. */
  reached: number;
  /** Of those that reached it: still open. */
  stillOpen: number;
}

/** What the funnel is asked: the period [from, asOf], and one manager's deals alone where one is named. */
export interface FunnelQuestion {
  readonly asOf: Day;
  readonly from: Day;
  readonly manager: Name | undefined;
}

/**
 * The funnel of a board folded up to `asOf`: stages 1 … `finish` in order, all zeros where there are no deals.
 *
 * Movements are those of the period; the cohort is the deals *opened* in it, repeat orders aside, judged as of the day,
 * so that conversions never mix deals of different ages.
 */
export function funnelOf(board: Board, finish: number, question: FunnelQuestion): FunnelStage[] {
  const stages = Array.from({ length: finish }, (_, index) => emptyStage(index + 1));
  for (const deal of board.deals) {
    if (question.manager && deal.manager !== question.manager) continue;
    countPresence(stages, deal);
    countMoves(stages, deal, question);
    if (!deal.repeat && isWithin(deal.opened, question)) countCohort(stages, deal);
  }
  return stages;
}

function emptyStage(stage: number): FunnelStage {
  const none = {
    inWork: 0,
    entered: 0,
    movedOn: 0,
    wentBack: 0,
    lost: 0,
    reached: 0,
    stillOpen: 0,
  };
  return { stage, ...none };
}

function countPresence(stages: FunnelStage[], deal: Deal): void {
  const stage = stages[deal.stage - 1];
  if (stage && deal.state === 'open') stage.inWork++;
}

function countMoves(stages: FunnelStage[], deal: Deal, period: FunnelQuestion): void {
  for (const stay of deal.stays) {
    const stage = stages[stay.stage - 1];
    if (!stage) continue;
    if (isWithin(stay.begin, period)) stage.entered++;
    if (stay.end !== undefined && isWithin(stay.end, period)) countEnd(stage, stay);
  }
  const finish = stages[stages.length - 1];
  if (
    finish &&
    deal.state === 'won' &&
    deal.finished !== undefined &&
    isWithin(deal.finished, period)
  ) {
    finish.entered++;
  }
}

function countEnd(stage: FunnelStage, stay: Stay): void {
  if (stay.ending === 'advanced') stage.movedOn++;
  else if (stay.ending === 'went back') stage.wentBack++;
  else stage.lost++;
}

function countCohort(stages: FunnelStage[], deal: Deal): void {
  for (const stage of stages) {
    if (stage.stage > deal.reached) break;
    stage.reached++;
    if (deal.state === 'open') stage.stillOpen++;
  }
}

function isWithin(day: Day, { from, asOf }: FunnelQuestion): boolean {
  return day >= from && day <= asOf;
}

import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import type { Deal } from '../board/deal';
import type { Name } from '../log/name';
import { StayEnd } from '../board/stays';

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
  countStays(stages, board, question);
  const { deals } = board;
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    if (question.manager && deal.manager !== question.manager) continue;
    if (deal.isOpen) at(stages, deal.stage).inWork++;
    if (deal.won !== undefined && isWithin(deal.won, question)) at(stages, finish).entered++;
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

function at(stages: FunnelStage[], number: number): FunnelStage {
  const stage = stages[number - 1];
  if (!stage) throw new Error(`There is no stage ${number}.`);
  return stage;
}

function countStays(stages: FunnelStage[], { stays, deals }: Board, period: FunnelQuestion): void {
  const { manager } = period;
  for (let stay = 0; stay < stays.length; stay++) {
    if (manager && deals.at(stays.dealOf(stay)).manager !== manager) continue;
    const stage = at(stages, stays.stageOf(stay));
    if (isWithin(stays.beginOf(stay), period)) stage.entered++;
    const ending = stays.endingOf(stay);
    if (ending !== StayEnd.Running && isWithin(stays.endOf(stay), period)) countEnd(stage, ending);
  }
}

function countEnd(stage: FunnelStage, ending: StayEnd): void {
  if (ending === StayEnd.Advanced) stage.movedOn++;
  else if (ending === StayEnd.WentBack) stage.wentBack++;
  else stage.lost++;
}

function countCohort(stages: FunnelStage[], deal: Deal): void {
  for (const stage of stages) {
    if (stage.stage > deal.reached) break;
    stage.reached++;
    if (deal.isOpen) stage.stillOpen++;
  }
}

function isWithin(day: Day, { from, asOf }: FunnelQuestion): boolean {
  return day >= from && day <= asOf;
}

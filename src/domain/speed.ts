import type { Board } from './board';
import type { Day } from './calendarDay';
import { survivalCurve, timeReached, type Observation } from './kaplanMeier';
import type { Name } from './name';
import { countDays, finishOf, type Settings } from './settings';

/** The share of deals that the slow end of the speed table speaks of. */
const SLOW_SHARE = 0.85;

/** How fast deals leave a stage towards the finish. */
export interface StageSpeed {
  readonly stage: number;
  /** Stays seen. */
  readonly stays: number;
  readonly advances: number;
  readonly stillThere: number;
  /** Days within which half of the deals advance; undefined: not reached. */
  readonly median: number | undefined;
  /** Days within which 85 % of the deals advance; undefined: not reached. */
  readonly slow: number | undefined;
}

/** Which stays are looked at: begun in [from, asOf], of one manager's deals where one is named. */
export interface SpeedQuestion {
  readonly asOf: Day;
  /** Undefined: from the start of the log. */
  readonly from: Day | undefined;
  readonly manager: Name | undefined;
}

/**
 * Kaplan–Meier times to advance for the stages below the finish, in order.
 *
 * Stays that still run, and those that ended by a refusal, a closing or a back move, are censored: leaving them out
 * would flatter, because slow deals are the ones that have not finished yet.
 */
export function speedOf(board: Board, settings: Settings, question: SpeedQuestion): StageSpeed[] {
  const seen = Array.from({ length: finishOf(settings) - 1 }, () => emptySample());
  for (const deal of board.deals) {
    if (question.manager && deal.manager !== question.manager) continue;
    for (const stay of deal.stays) {
      const sample = seen[stay.stage - 1];
      if (!sample || (question.from !== undefined && stay.begin < question.from)) continue;
      const days = countDays(settings, stay.begin, stay.end ?? question.asOf);
      const event = stay.ending === 'advanced';
      sample.observations.push({ days, event });
      if (event) sample.advances++;
      if (stay.ending === 'running') sample.stillThere++;
    }
  }
  return seen.map((sample, index) => summarise(index + 1, sample));
}

interface Sample {
  readonly observations: Observation[];
  advances: number;
  stillThere: number;
}

function emptySample(): Sample {
  return { observations: [], advances: 0, stillThere: 0 };
}

function summarise(stage: number, { observations, advances, stillThere }: Sample): StageSpeed {
  const curve = survivalCurve(observations);
  return {
    stage,
    stays: observations.length,
    advances,
    stillThere,
    median: timeReached(curve, 0.5),
    slow: timeReached(curve, SLOW_SHARE),
  };
}

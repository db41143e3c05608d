import type { Day } from './calendarDay';
import type { Name } from './name';

/** How a stay in a stage ended; *running* has not ended. A back move, a refusal or a closing ends it without an advance. */
export type StayEnd = 'running' | 'advanced' | 'went back' | 'refused' | 'closed';

/** One unbroken time of a deal in one stage below the finish. */
export interface Stay {
  readonly stage: number;
  readonly begin: Day;
  /** Undefined while it runs. */
  end: Day | undefined;
  ending: StayEnd;
}

/** What became of a deal. */
export type DealState = 'open' | 'won' | 'refused' | 'closed';

/** One run of a client through the stages. */
export interface Deal {
  readonly client: Name;
  readonly label: Name;
  /** The manager of its latest action. */
  manager: Name;
  readonly opened: Day;
  /** The day of its latest action. */
  last: Day;
  /** Where it stands; a lost deal keeps the stage it was lost at, a won one stands at the finish. */
  stage: number;
  /** The highest stage reached; skipped stages are reached. */
  reached: number;
  /** Its stays in order; none for a deal that opened at the finish. */
  readonly stays: Stay[];
  /** The last amount given in any of its rows. */
  amount: number | undefined;
  /** The next step that its latest action gives. */
  nextStep: Day | undefined;
  state: DealState;
  /** The day it was won or lost; undefined while it is open. */
  finished: Day | undefined;
  /** A step at the finish by a client who has won before: it counts in wins and sales alone. */
  readonly repeat: boolean;
  /** It was opened on a client who was cooling, gone or closed. */
  readonly trespass: boolean;
}

/** The stay of an open deal that is still running. */
export function runningStay(deal: Deal): Stay | undefined {
  const stay = deal.stays[deal.stays.length - 1];
  return stay?.ending === 'running' ? stay : undefined;
}

import type { OpenTask, TaskProgress } from './day';

/** The answer of an owner to a task; by text, owner and due day it is known, also where people sorted the tab. */
export interface AnswerTaskRequest {
  readonly row: number;
  readonly task: string;
  /** '' for nobody. */
  readonly owner: string;
  /** ISO date; '' where none is set. */
  readonly due: string;
  readonly state: TaskProgress;
  /** Needed where the state is a question. */
  readonly question?: string;
}

/** The task as it stands now. */
export interface TaskAnswered {
  readonly ok: true;
  readonly task: OpenTask;
}

/** A task that a head sets. */
export interface SetTaskRequest {
  readonly task: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
  /** ISO date; blank: half-way. */
  readonly checkUp?: string;
}

/** The limits of the stages below the finish, in order; null: learned from the log. */
export interface ChangeLimitsRequest {
  readonly limits: readonly (number | null)[];
}

/** The limits stand in the Settings tab. */
export interface LimitsChanged {
  readonly ok: true;
  readonly limits: readonly (number | null)[];
}

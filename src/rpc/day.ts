/** Whose day; blank: one's own. Heads, admins and founders may name anybody who sells. */
export interface MyDayRequest {
  readonly manager?: string;
}

/** A planned next step that is due today or was due before. */
export interface DueStep {
  readonly client: string;
  readonly deal: string;
  readonly stage: number;
  /** ISO date. */
  readonly due: string;
  readonly daysLate: number;
}

/** A stuck deal. */
export interface StuckClient {
  readonly client: string;
  readonly deal: string;
  readonly stage: number;
  readonly days: number;
  readonly limit: number;
  readonly over: number;
  readonly amount: number | null;
}

/** What may have become of a task. */
export type TaskProgress = 'notStarted' | 'running' | 'wrongWay' | 'question' | 'done';

/** A task that is not done. */
export interface OpenTask {
  /** Row in the Tasks tab; text, owner and due day go with it, because people may sort the tab meanwhile. */
  readonly row: number;
  readonly task: string;
  readonly owner: string;
  /** ISO date; '' where none is set. */
  readonly due: string;
  readonly state: TaskProgress;
  readonly question: string;
  readonly isPastDue: boolean;
}

/** A manager's day. Long lists are cut; the totals tell how many there are. */
export interface MyDay {
  readonly ok: true;
  readonly manager: string;
  readonly dueSteps: readonly DueStep[];
  readonly dueTotal: number;
  /** The worst first. */
  readonly stuck: readonly StuckClient[];
  readonly stuckTotal: number;
  readonly tasks: readonly OpenTask[];
  /** Steps forward recorded today. */
  readonly stepsToday: number;
  /** The fewest steps that still make the wins planned for the month; null where nothing is planned. */
  readonly stepsLeft: number | null;
  /** The same for each working day that is left in the month, today included; null where nothing is planned. */
  readonly stepsADay: number | null;
}

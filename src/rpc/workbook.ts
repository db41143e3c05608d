/** What was recorded from the Entry tab. */
export interface Swept {
  readonly ok: true;
  readonly recorded: number;
  readonly refused: number;
}

/** The derived columns of Clients say again what the log says. */
export interface BaseRebuilt {
  readonly ok: true;
  readonly clients: number;
  readonly message: string;
}

/** The tabs are in place. */
export interface SetUpDone {
  readonly ok: true;
  /** Titles of the tabs that were added. */
  readonly created: readonly string[];
  readonly message: string;
}

/** The report stands on its tab. */
export interface ReportMade {
  readonly ok: true;
  readonly tab: string;
  readonly message: string;
}

/** Whether the report is made by itself every Monday. */
export interface ScheduleRequest {
  /** Left out: nothing changes, and the answer says how it stands. */
  readonly isOn?: boolean;
}

/** The schedule of the weekly report. */
export interface Scheduled {
  readonly ok: true;
  /** Whether this person's schedule is on. */
  readonly isOn: boolean;
  /** How it stands, in words, and which week was made by itself last. */
  readonly message: string;
}

/** An action as the sidebar sends it. Blank and missing fields mean the same. */
export interface RecordRequest {
  /** Made by the client and kept for every retry, so that a retry never doubles. */
  readonly id: string;
  readonly client: string;
  /** Number or name; may be blank for refused and closed. */
  readonly stage?: number | string;
  readonly outcome?: 'step' | 'refused' | 'closed';
  readonly deal?: string;
  readonly amount?: number;
  readonly reason?: string;
  readonly contact?: string;
  /** ISO date. */
  readonly nextStep?: string;
  readonly note?: string;
  /** Heads and admins may record for another manager. */
  readonly manager?: string;
  /** The head's written reason for trying a client who is to be left alone. */
  readonly override?: string;
}

/** What an action did to its deal, as the sidebar flags it. */
export type Move =
  | 'opened'
  | 'advanced'
  | 'skipped'
  | 'touched'
  | 'wentBack'
  | 'won'
  | 'refused'
  | 'closed'
  | 'none';

/** The action stands in the log. */
export interface Recorded {
  readonly ok: true;
  readonly id: string;
  /** True where this ID was in the log already: nothing was written again. */
  readonly repeated: boolean;
  readonly client: string;
  /** Where the client stands now, as in the Clients tab: "3. Meeting set"; '' where no deal is open. */
  readonly stage: string;
  readonly status: string;
  readonly move: Move;
  /** The stage at which the deal stood before; 0 where none was open. */
  readonly from: number;
}

/** Takes back an action: a new row voids it. */
export interface UndoRequest {
  /** ID of the void row, made by the client and kept for every retry. */
  readonly id: string;
  /** ID of the action to take back. */
  readonly target: string;
  readonly client: string;
}

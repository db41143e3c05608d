import type { Texts } from './texts/en';

/** What crosses google.script.run. Dates travel as ISO texts: a Date must not cross. */

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

/** Something was refused; the message is for the person, in his language. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
}

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

/** The words of the sidebar in the language of the workbook. */
export type SidebarWords = Texts['sidebar'];

/** What the sidebar opens with. */
export interface Desk {
  readonly ok: true;
  readonly email: string;
  readonly name: string;
  /** Stage names in order; stage k is `stages[k - 1]`. */
  readonly stages: readonly string[];
  readonly language: string;
  readonly words: SidebarWords;
}

/** Takes back an action: a new row voids it. */
export interface UndoRequest {
  /** ID of the void row, made by the client and kept for every retry. */
  readonly id: string;
  /** ID of the action to take back. */
  readonly target: string;
  readonly client: string;
}

/** The names of all clients, for the search. */
export interface ClientNames {
  readonly ok: true;
  readonly names: readonly string[];
}

/** The client of the row on which the cursor stands. */
export interface ActiveClient {
  readonly ok: true;
  readonly client: string;
}

import type { Texts } from '../texts/en';

/** What the Team tab may say of a person. */
export type PersonRole = 'manager' | 'head' | 'founder' | 'admin';

/** The words of the sidebar in the language of the workbook. */
export type SidebarWords = Texts['sidebar'];

/** A refusal reason of the Settings tab. */
export interface ReasonChoice {
  readonly text: string;
  readonly forGood: boolean;
}

/** What the sidebar opens with, in one call. */
export interface Desk {
  readonly ok: true;
  readonly email: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly language: string;
  readonly words: SidebarWords;
  /** Today in the zone of the spreadsheet, ISO. */
  readonly today: string;
  /** Stage names in order; stage k is `stages[k - 1]`, the last is the finish. */
  readonly stages: readonly string[];
  readonly currency: string;
  readonly refusalReasons: readonly ReasonChoice[];
  readonly closingReasons: readonly string[];
  /** The limit in days that the head set for each stage below the finish; null: learned from the log. */
  readonly limits: readonly (number | null)[];
  /** Who sells (managers and heads in the team today), by name; for heads, admins and founders, else []. */
  readonly managers: readonly string[];
  /** Clients whom this person recorded last, at most five, the latest first. */
  readonly recent: readonly string[];
  readonly selection: Selection;
  /** Sentences that the person should read: a late report, a permission that is missing. */
  readonly notices: readonly string[];
  /** The ISO week whose report is late and which this person may make, such as 2026-W46; '' for none. */
  readonly lateReport: string;
}

/** The clients of the selected rows of Clients or Actions. */
export interface Selection {
  readonly ok: true;
  /** Each once, from the top, at most 200; [] where the cursor stands elsewhere. */
  readonly clients: readonly string[];
  /** Whether more than 200 were selected: the rest is left out. */
  readonly isCut: boolean;
  /** ISO date in the spreadsheet's zone; the desk, which tells its own, has none here. */
  readonly today?: string;
}

/** The names of all clients, for the search. */
export interface ClientNames {
  readonly ok: true;
  readonly names: readonly string[];
}

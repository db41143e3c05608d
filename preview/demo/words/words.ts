import type { Texts } from '../../../src/texts/en';
import type { DemoRole } from '../demoWorkbook';
import type { EventKind } from '../event';

type SettingWords = Texts['settings'];

/** Parts of invented company names; the lists are as long in every language. */
export interface CompanyWords {
  /** 16 beginnings and 10 ends of invented roots. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** 12 invented towns. */
  readonly towns: readonly string[];
  /** 12 trades as they stand after a root, and 12 as they stand with a town. */
  readonly trades: readonly string[];
  readonly townTrades: readonly string[];
  /** 3 legal forms. */
  readonly forms: readonly string[];
  readonly company: (root: string, trade: string, form: string) => string;
  readonly townCompany: (town: string, trade: string, form: string) => string;
  readonly family: (root: string, form: string) => string;
}

/** Notes by what they are about; each list has six. */
export type NoteWords = Readonly<Record<Exclude<EventKind, 'advance'>, readonly string[]>> & {
  /** By the stage that was reached, from the second on. */
  readonly advance: readonly (readonly string[])[];
};

/** A task of the team as words: what, and the question where one stopped it. */
export interface TaskWords {
  readonly task: string;
  readonly question?: string;
}

/** All words of the demo in one language; those that the add-on reads are its own, which a test holds them to. */
export interface DemoWords {
  readonly invented: string;
  readonly stages: Texts['stages'];
  readonly outcomes: Texts['outcomes'];
  readonly roles: Texts['roles'];
  readonly segments: Texts['segments'];
  readonly taskStates: Texts['taskStates'];
  readonly settings: Pick<
    SettingWords,
    'names' | 'calendarDays' | 'forGood' | 'ownName' | 'closingReasons' | 'refusalReasons' | 'notes'
  >;
  readonly currency: string;
  /** Units of the currency for one euro of the history, and to what amounts are rounded. */
  readonly rate: number;
  readonly step: number;
  readonly people: readonly (readonly [name: string, mailbox: string, role: DemoRole])[];
  readonly companies: CompanyWords;
  readonly labels: readonly string[];
  readonly contacts: readonly string[];
  readonly notes: NoteWords;
  readonly voided: string;
  readonly newName: string;
  readonly costs: readonly string[];
  readonly tasks: readonly TaskWords[];
  /** Cells as people mistype them. */
  readonly mistakes: { readonly stage: string; readonly date: string; readonly amount: string };
}

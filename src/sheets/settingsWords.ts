import type { Language } from '../domain/settings';
import type { HeadingWords } from './headings';

/** Columns of the Settings tab. */
export const SETTINGS_COLUMNS = ['setting', 'value', 'note'] as const;
export type SettingsColumn = (typeof SETTINGS_COLUMNS)[number];

/** The settings that stand in a row of their own name; `stage` and `limit` are followed by a number. */
export type SettingName =
  | 'language'
  | 'stage'
  | 'limit'
  | 'coolingDays'
  | 'activeDays'
  | 'countDays'
  | 'holiday'
  | 'refusalReason'
  | 'closingReason'
  | 'refusalLimit'
  | 'longestPlannedWait'
  | 'currency'
  | 'commissionRate'
  | 'commissionBand';

/** The words of the Settings tab in one language. */
export interface SettingsWords {
  readonly headings: HeadingWords<SettingsColumn>;
  readonly names: Readonly<Record<SettingName, string>>;
  readonly calendarDays: string;
  readonly workingDays: string;
  readonly forGood: string;
  /** What the language calls itself. */
  readonly ownName: string;
  readonly stages: readonly string[];
  readonly closingReasons: readonly string[];
}

/** The words of all languages. */
export type SettingsLexicon = Readonly<Record<Language, SettingsWords>>;

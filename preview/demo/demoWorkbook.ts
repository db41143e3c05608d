import type { CellValue } from '../emulator';

/** Languages of the demo. */
export type DemoLanguage = 'en' | 'ru' | 'bg';

/** What a demo is made of: equal options give an equal workbook. */
export interface DemoOptions {
  readonly lang: DemoLanguage;
  /**
   * The spreadsheet's own date, `2026-11-20`, on which the history ends; with a time, such as
   * `2026-11-20T14:30`, nothing is dated after that time.
   */
  readonly today: string;
  readonly seed?: number;
}

/** Tabs that the demo fills. */
export type DemoTab = 'actions' | 'clients' | 'team' | 'plan' | 'costs' | 'tasks' | 'settings';

/** Somebody of the invented team, who may be signed in. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: DemoRole;
}

/** Roles of the Team tab. */
export type DemoRole = 'manager' | 'head' | 'founder' | 'admin';

/**
 * Rows for the tabs, without their heading rows; cells stand in the order of the columns that set-up
 * lays out (When, Manager, Client …). Dates are serials, thus the same in every time zone.
 */
export interface DemoWorkbook {
  readonly tabs: Readonly<Record<DemoTab, CellValue[][]>>;
  readonly people: readonly DemoPerson[];
}

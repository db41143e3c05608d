import type { TabKey } from '../sheets/tabs';
import { triggersOf } from './projectTrigger';
import type { AuthMode } from './ui';
import { sheetOf } from './workbookHandle';

/** What Google hands over when the workbook is opened. */
export interface OpenEvent {
  readonly authMode?: AuthMode;
}

/**
 * Whether Google itself called at opening. Everybody can call a top-level function from a page and hand over whatever
 * looks like an event, but no functions: a source that answers is Google's (to be checked live).
 *
 * @see https://developers.google.com/apps-script/guides/html/reference/run#myfunction...-any-server-side-function
 */
export function isOpening(event: unknown): event is OpenEvent {
  return typeof member(member(event, 'source'), 'getId') === 'function';
}

/** Whether a person edited cells of the tab. */
export function isEditOf(event: unknown, tab: TabKey): boolean {
  const range = member(event, 'range');
  if (typeof member(range, 'getSheet') !== 'function') return false;
  const sheet = (range as GoogleAppsScript.Spreadsheet.Range).getSheet();
  return sheetOf(tab)?.getSheetId() === sheet.getSheetId();
}

/**
 * Whether a trigger of ours called, and neither a page nor a cell: the event names the trigger by an ID that only its
 * owner's script can know.
 *
 * @param handler the name of the function that was called.
 */
export function causedByTrigger(event: unknown, handler: string): boolean {
  const id = member(event, 'triggerUid');
  if (typeof id !== 'string' && typeof id !== 'number') return false;
  return triggersOf(handler).some((trigger) => trigger.getUniqueId() === String(id));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

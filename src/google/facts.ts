import type { WorkbookFacts } from '../app/ports';
import { zoneOf, type Zone } from '../domain/calendar/timeZone';
import { now } from './clock';
import { currentSpreadsheet } from './workbookHandle';

/** The facts of the current workbook; its zone is asked for once a run. */
export function googleFacts(): WorkbookFacts {
  let zone: Zone | undefined;
  return {
    now,
    zone: () => (zone ??= zoneOf(currentSpreadsheet().getSpreadsheetTimeZone())),
  };
}

import type { WeeklySchedule } from '../app/ports';
import { mayRunByItself, triggersOf } from './projectTrigger';
import { currentSpreadsheet } from './workbookHandle';

/** Some time from six to seven on Mondays, in the zone of the spreadsheet. */
const HOUR = 6;

/**
 * Runs a function of the add-on every Monday, once for each person and workbook.
 *
 * @param handler the name of the function.
 */
export function weeklyTrigger(handler: string): WeeklySchedule {
  return {
    isOn: () => mayRunByItself() && triggersOf(handler).length > 0,
    set: (isOn) => {
      if (!mayRunByItself()) return false;
      const known = triggersOf(handler);
      if (isOn && known.length === 0) install(handler);
      if (!isOn) for (const trigger of known) ScriptApp.deleteTrigger(trigger);
      return true;
    },
  };
}

function install(handler: string): void {
  const clock = ScriptApp.newTrigger(handler).timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY);
  clock.atHour(HOUR).inTimezone(currentSpreadsheet().getSpreadsheetTimeZone()).create();
}

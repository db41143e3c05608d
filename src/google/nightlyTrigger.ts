import type { NightlyRefresh } from '../app/ports';
import { mayRunByItself, triggersOf } from './projectTrigger';

/** Some time from one to two, in the zone of the script. */
const HOUR = 1;

/**
 * Runs a function of the add-on every night. Each person may have one such trigger in a workbook, so one that is there
 * is left as it is.
 *
 * @param handler the name of the function.
 */
export function nightlyTrigger(handler: string): NightlyRefresh {
  return {
    ensure: () => {
      if (!mayRunByItself()) return false;
      if (triggersOf(handler).length > 0) return true;
      ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(HOUR).create();
      return true;
    },
  };
}

import type { NightlyRefresh } from '../app/ports';

/** Some time from one to two, in the zone of the script. */
const HOUR = 1;

/**
 * Runs a function of the add-on every night. Each person may have one such trigger in a workbook, so one that is there
 * is left as it is.
 *
 * The permission is asked about, not required: requiring it would end set-up where it is missing.
 *
 * @see https://developers.google.com/apps-script/reference/script/script-app#getauthorizationinfoauthmode
 * @param handler the name of the function.
 */
export function nightlyTrigger(handler: string): NightlyRefresh {
  return {
    ensure: () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.NOT_REQUIRED)
        return false;
      const known = ScriptApp.getProjectTriggers();
      if (known.some((trigger) => trigger.getHandlerFunction() === handler)) return true;
      ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(HOUR).create();
      return true;
    },
  };
}

type Trigger = GoogleAppsScript.Script.Trigger;

/**
 * Whether the person has given the permission to run by itself. It is asked about, not required: requiring it would end
 * what goes on where it is missing.
 *
 * @see https://developers.google.com/apps-script/reference/script/script-app#getauthorizationinfoauthmode
 */
export function mayRunByItself(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
}

/** The signed-in person's own triggers of a function in this workbook. */
export function triggersOf(handler: string): Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
}

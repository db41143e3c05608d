import type { Behaviour } from './behaviour';

/** What the other services do, by the pages of Google's reference. */
export const BEHAVIOUR_OF_SERVICES: readonly Behaviour[] = [
  [
    '../base/session#getscripttimezone',
    'the zone of the script is another one',
    'return Session.getScriptTimeZone()',
    'America/New_York',
  ],
  [
    '../base/user#getemail',
    'the e-mail of the person',
    'return Session.getActiveUser().getEmail()',
    'anna@example.com',
  ],
  [
    '../properties/properties#getpropertykey',
    'null for an unknown key',
    'return PropertiesService.getDocumentProperties().getProperty("k")',
    null,
  ],
  [
    '../properties/properties#setpropertykey,-value',
    'values are texts',
    'return PropertiesService.getDocumentProperties().setProperty("k", 1).getProperty("k")',
    '1',
  ],
  [
    '../cache/cache#putkey,-value',
    'keeps a text',
    'var c = CacheService.getDocumentCache(); c.put("k", "v"); return [c.get("k"), c.get("other")]',
    ['v', null],
  ],
  [
    '../lock/lock#haslock',
    'true while it is held',
    'var l = LockService.getDocumentLock(); var a = [l.hasLock(), l.tryLock(1), l.hasLock()]; l.releaseLock(); return a.concat(l.hasLock())',
    [false, true, true, false],
  ],
  [
    '../utilities/utilities#getuuid',
    'a UUID',
    'return /^[0-9a-f-]{36}$/.test(Utilities.getUuid())',
    true,
  ],
  [
    '../utilities/utilities#formatdatedate,-timezone,-format',
    'formats in a zone',
    'return Utilities.formatDate(new Date(0), "Europe/Sofia", "yyyy-MM-dd\'T\'HH:mm:ss.SSSXXX")',
    '1970-01-01T02:00:00.000+02:00',
  ],
  [
    '../html/html-service#createhtmloutputfromfilefilename',
    'an unknown file throws',
    'HtmlService.createHtmlOutputFromFile("none")',
    'Exception: No HTML file named none was found.',
  ],
  [
    '../script/script-app#getprojecttriggers',
    'installed triggers',
    'ScriptApp.newTrigger("f").timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create(); return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction() })',
    ['f'],
  ],
  [
    '../script/clock-trigger-builder#everydaysn',
    'a trigger for every day',
    'ScriptApp.newTrigger("g").timeBased().everyDays(1).atHour(1).create(); return ScriptApp.getProjectTriggers().length',
    1,
  ],
  [
    '../script/authorization-info#getauthorizationstatus',
    'nothing is left to grant',
    'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED',
    true,
  ],
  [
    '../script/script-app#getprojecttriggers',
    'the triggers of the current user alone',
    'ScriptApp.newTrigger("f").timeBased().everyDays(1).create(); return ScriptApp.getProjectTriggers().length',
    1,
  ],
  [
    '../script/spreadsheet-trigger-builder#onedit',
    'a trigger for every edit of the spreadsheet',
    'var t = ScriptApp.newTrigger("f").forSpreadsheet(book).onEdit().create(); return [t.getHandlerFunction(), ScriptApp.getProjectTriggers()[0].getUniqueId() === t.getUniqueId()]',
    ['f', true],
  ],
  [
    '../script/script-app#deletetriggertrigger',
    'no events come any more',
    'var t = ScriptApp.newTrigger("f").forSpreadsheet(book).onEdit().create(); ScriptApp.deleteTrigger(t); return ScriptApp.getProjectTriggers().length',
    0,
  ],
];

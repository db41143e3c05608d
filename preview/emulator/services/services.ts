import type { Execution } from '../execution/execution';
import { CacheService } from './cache';
import { Charts } from './charts';
import { provideHandles } from './handles';
import { HtmlService } from './html';
import { LockService } from './lock';
import { Logger, consoleOf } from './logger';
import { PropertiesService } from './properties';
import { Range } from './range';
import { ScriptApp } from './scriptApp';
import { Session } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheetApp';
import { Utilities } from './utilities';

provideHandles({
  range: (execution, tab, area) => new Range(execution, tab, area).face,
  sheet: (execution, tab) => new Sheet(execution, tab).face,
  spreadsheet: (execution) => new Spreadsheet(execution).face,
});

/** The services as one execution sees them, by their global names. */
export function servicesFor(execution: Execution): Record<string, unknown> {
  return {
    SpreadsheetApp: new SpreadsheetApp(execution).face,
    LockService: new LockService(execution).face,
    Session: new Session(execution).face,
    Utilities: new Utilities(execution).face,
    PropertiesService: new PropertiesService(execution).face,
    CacheService: new CacheService(execution).face,
    Charts: new Charts(execution).face,
    HtmlService: new HtmlService(execution).face,
    ScriptApp: new ScriptApp(execution).face,
    Logger: new Logger(execution).face,
    console: consoleOf(execution),
  };
}

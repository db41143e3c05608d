import { openDesk as open } from './app/openDesk';
import { recordAction as record } from './app/recordAction';
import { setUp as layOut } from './app/setUp';
import { weeklyReport as report } from './app/weeklyReport';
import { readSettings } from './app/workbookSettings';
import { wireFacts } from './formulas/facts';
import { googleFacts } from './google/facts';
import { googleIdentity } from './google/identity';
import { googleLock } from './google/lock';
import { googleReportBook } from './google/reportBook';
import { googleSetUpBook } from './google/setUpBook';
import { addMenu, mayReadWorkbook, showSidebar, tell, type AuthMode } from './google/ui';
import { googleWorkbook } from './google/workbook';
import type { Desk, Recorded, Refusal, ReportMade, SetUpDone } from './rpc';
import type { Texts } from './texts/en';
import { texts } from './texts/index';

interface OpenEvent {
  readonly authMode?: AuthMode;
}

wireFacts(googleFacts());

/** Google calls it when the workbook is opened, before anybody has allowed anything: it adds the menu alone. */
export function onOpen(event?: OpenEvent): void {
  const { menu } = menuTexts(event);
  addMenu([
    { label: menu.open, functionName: 'openSidebar' },
    { label: menu.report, functionName: 'menuWeeklyReport' },
    { label: menu.setUp, functionName: 'menuSetUp' },
  ]);
}

/** Google calls it when the add-on is installed from within a workbook. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  showSidebar(readSettings(googleWorkbook()).words.menu.sidebarTitle);
}

/** Menu: sets the workbook up and says what came of it. */
export function menuSetUp(): void {
  tell(setUp().message);
}

/** Menu: makes the page of the last week that is over. */
export function menuWeeklyReport(): void {
  tell(weeklyReport().message);
}

/** Sidebar and menu: puts the tabs in place. */
export function setUp(): SetUpDone | Refusal {
  return layOut({ book: googleSetUpBook(), lock: googleLock(), identity: googleIdentity });
}

/** Sidebar: what it opens with, in one call. */
export function openDesk(): Desk | Refusal {
  return open({ book: googleWorkbook(), identity: googleIdentity });
}

/** Sidebar: records one action of the signed-in person. */
export function recordAction(request?: unknown): Recorded | Refusal {
  return record({ book: googleWorkbook(), lock: googleLock(), identity: googleIdentity }, request);
}

/** Sidebar and menu: writes the page of a week such as 2026-W47; without one, of the last week that is over. */
export function weeklyReport(week?: unknown): ReportMade | Refusal {
  return report({ book: googleReportBook(), lock: googleLock(), identity: googleIdentity }, week);
}

/** Before the add-on is allowed to read the workbook, the menu speaks English. */
function menuTexts(event: OpenEvent | undefined): Texts {
  if (!event || !mayReadWorkbook(event.authMode)) return texts.en;
  return readSettings(googleWorkbook()).words;
}

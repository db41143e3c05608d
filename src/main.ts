import { activeClient as clientOfRow, clientNames as namesOfClients } from './app/clientSearch';
import { checkLog } from './app/checkLog';
import { refreshDashboard, refreshDate } from './app/layDashboard';
import { openDesk as open } from './app/openDesk';
import type { Ports } from './app/ports';
import { recordAction as record } from './app/recordAction';
import { setUp as layOut } from './app/setUp';
import { undoAction as undo } from './app/undoAction';
import { weeklyReport as report } from './app/weeklyReport';
import { readSettings } from './app/workbookSettings';
import { wireFacts } from './formulas/facts';
import { googleChainStore } from './google/chainStore';
import { googleCursor } from './google/cursor';
import { googleFacts } from './google/facts';
import { googleIdentity } from './google/identity';
import { googleLock } from './google/lock';
import { nightlyTrigger } from './google/nightlyTrigger';
import { googleReportBook } from './google/reportBook';
import { googleSetUpBook } from './google/setUpBook';
import { addMenu, mayReadWorkbook, showSidebar, tell, type AuthMode } from './google/ui';
import { googleWorkbook } from './google/workbook';
import type {
  ActiveClient,
  ClientNames,
  Desk,
  Recorded,
  Refusal,
  ReportMade,
  SetUpDone,
} from './rpc';
import { texts } from './texts/index';

interface OpenEvent {
  readonly authMode?: AuthMode;
}

wireFacts(googleFacts());

/** What it takes to write into the log. */
function logPorts(): Ports {
  return {
    book: googleWorkbook(),
    lock: googleLock(),
    identity: googleIdentity,
    chain: googleChainStore,
  };
}

/** Google calls it when the workbook is opened: it adds the menu (in English before the add-on may read), and today to the Dashboard. */
export function onOpen(event?: OpenEvent): void {
  const mayRead = event !== undefined && mayReadWorkbook(event.authMode);
  const { menu } = mayRead ? readSettings(googleWorkbook()).words : texts.en;
  addMenu([
    { label: menu.open, functionName: 'openSidebar' },
    { label: menu.report, functionName: 'menuWeeklyReport' },
    { label: menu.checkLog, functionName: 'menuCheckLog' },
    { label: menu.setUp, functionName: 'menuSetUp' },
    { label: menu.help, functionName: 'menuHelp' },
  ]);
  // Last: whatever may fail here, the menu is there.
  if (mayRead) refreshDashboard(googleSetUpBook());
}

/** Google calls it when the add-on is installed from within a workbook. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Google calls it every night: it puts today into the date cell of the Dashboard, and nothing else, whoever causes it. */
export function refreshNightly(): void {
  refreshDate(googleSetUpBook());
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

/** Menu: says which rows of the log are not as they were recorded. */
export function menuCheckLog(): void {
  tell(checkLog({ book: googleWorkbook(), identity: googleIdentity, chain: googleChainStore }));
}

/** Menu: says in a few lines what there is and where. */
export function menuHelp(): void {
  tell(readSettings(googleWorkbook()).words.menu.helpLines.join('\n\n'));
}

/** Sidebar and menu: puts the tabs in place. */
export function setUp(): SetUpDone | Refusal {
  const nightly = nightlyTrigger('refreshNightly');
  return layOut({ book: googleSetUpBook(), lock: googleLock(), identity: googleIdentity, nightly });
}

/** Sidebar: what it opens with, in one call. */
export function openDesk(): Desk | Refusal {
  return open({ book: googleWorkbook(), identity: googleIdentity });
}

/** Sidebar: records one action of the signed-in person. */
export function recordAction(request?: unknown): Recorded | Refusal {
  return record(logPorts(), request);
}

/** Sidebar: takes one action back. */
export function undoAction(request?: unknown): Recorded | Refusal {
  return undo(logPorts(), request);
}

/** Sidebar: the names to search among. */
export function clientNames(): ClientNames | Refusal {
  return namesOfClients({ book: googleWorkbook(), identity: googleIdentity });
}

/** Sidebar: the client of the row on which the cursor stands. */
export function activeClient(): ActiveClient | Refusal {
  return clientOfRow({ book: googleWorkbook(), identity: googleIdentity, cursor: googleCursor });
}

/** Sidebar and menu: writes the page of a week such as 2026-W47; without one, of the last week that is over. */
export function weeklyReport(week?: unknown): ReportMade | Refusal {
  return report({ book: googleReportBook(), lock: googleLock(), identity: googleIdentity }, week);
}

import { answerTask as answer } from './app/steering/answerTask';
import { changeLimits as limits } from './app/steering/changeLimits';
import { checkLog } from './app/log/checkLog';
import { clientCard as card } from './app/steering/clientCard';
import { clientNames as namesOfClients } from './app/desk/clientSearch';
import { handOver as hand } from './app/many/handOver';
import { refreshDashboard, refreshDate } from './app/setUp/layDashboard';
import { myDay as dayOf } from './app/steering/myDay';
import { openDesk as open } from './app/desk/openDesk';
import { patiently } from './app/access/patience';
import type { Ports, ReadPorts } from './app/ports';
import { reportByItself } from './app/report/reportByItself';
import { rebuildBase as rebuild, rebuildNightly } from './app/base/rebuildBase';
import { recordAction as record } from './app/recording/recordAction';
import { recordMany as recordAll } from './app/many/recordMany';
import { renameClient as rename } from './app/many/renameClient';
import { scheduleReport as schedule } from './app/report/scheduleReport';
import { selectedClients as selected } from './app/desk/selection';
import { serve, wordsOrEnglish } from './app/access/serve';
import { setTask as newTask } from './app/steering/setTask';
import { setUp as layOut } from './app/setUp/setUp';
import { sweep as sweepTicked, sweepEntries as sweepAsked } from './app/phone/sweepEntries';
import { undoAction as undo } from './app/recording/undoAction';
import { undoMany as undoAll } from './app/many/undoMany';
import { weeklyReport as report } from './app/report/weeklyReport';
import { readSettings } from './app/access/workbookSettings';
import { wireFacts } from './formulas/facts';
import { googleChainStore } from './google/chainStore';
import { googleCursor } from './google/cursor';
import { googleDeskBook } from './google/deskBook';
import { googleFacts } from './google/facts';
import { googleIdentity } from './google/identity';
import { googleLogTail } from './google/logTail';
import { googleLock } from './google/lock';
import { nightlyTrigger } from './google/nightlyTrigger';
import { mayRunByItself } from './google/projectTrigger';
import { googleReportBook } from './google/reportBook';
import { googleServing } from './google/serving';
import { googleSetUpBook } from './google/setUpBook';
import { clockHeartbeat } from './google/heartbeat';
import { editTrigger } from './google/editTrigger';
import { googleEntrySheet } from './google/entrySheet';
import { causedByTrigger, isEditOf, isOpening } from './google/event';
import { weeklyTrigger } from './google/weeklyTrigger';
import { addMenu, mayReadWorkbook, showSidebar, tell, whileShown } from './google/ui';
import { googleWorkbook } from './google/workbook';
import type * as rpc from './rpc';
import { texts } from './texts/index';

wireFacts(googleFacts());

function readPorts(): ReadPorts {
  return { book: googleWorkbook(), identity: googleIdentity };
}

/** What it takes to write. */
function logPorts(): Ports {
  return { ...readPorts(), lock: googleLock(), chain: googleChainStore };
}

const shown = { words: () => readSettings(googleWorkbook()).words };

/** Whatever breaks, the person reads a sentence. */
function safely<Result>(run: () => Result): Result | rpc.Refusal {
  return serve(run, { ...googleServing, ...shown });
}

/** Menu: does what takes longer than a moment, which is shown meanwhile, and tells in the end what came of it. */
function tellAfter(run: () => { readonly message: string }): void {
  tell(whileShown(run, wordsOrEnglish(shown).menu).message);
}

/** Google calls it when the workbook is opened: it adds the menu (in English before the add-on can read), and today to the Dashboard. */
export function onOpen(event?: unknown): void {
  const mayRead = isOpening(event) && mayReadWorkbook(event.authMode);
  const { menu } = mayRead ? wordsOrEnglish(shown) : texts.en;
  addMenu([
    { label: menu.open, functionName: 'openSidebar' },
    { label: menu.report, functionName: 'menuWeeklyReport' },
    { label: menu.checkLog, functionName: 'menuCheckLog' },
    { label: menu.rebuild, functionName: 'menuRebuild' },
    { label: menu.setUp, functionName: 'menuSetUp' },
    { label: menu.help, functionName: 'menuHelp' },
  ]);
  // Last: whatever may fail here, the menu is there.
  if (mayRead) refreshDashboard(googleSetUpBook());
}

/** Google calls it when the add-on is installed from within a workbook. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

/**
 * Google calls it every night, and nobody else to any effect: it puts today into the date cell of the Dashboard, and
 * brings the derived columns of Clients up to date.
 */
export function refreshNightly(event?: unknown): void {
  if (!causedByTrigger(event, 'refreshNightly')) return;
  refreshDate(googleSetUpBook());
  patiently(() => {
    rebuildNightly(logPorts());
  }, googleServing);
}

/** Google calls it after an edit, and nobody else to any effect: it records what is ticked on the Entry tab. */
export function sweepOnEdit(event?: unknown): void {
  if (!isEditOf(event, 'entry') || !causedByTrigger(event, 'sweepOnEdit')) return;
  sweepTicked({ ...logPorts(), entry: googleEntrySheet });
}

/** Google calls it on Mondays, and nobody else to any effect: it makes the page of the last week where it is missing. */
export function reportWeekly(event?: unknown): void {
  if (!causedByTrigger(event, 'reportWeekly')) return;
  reportByItself({ book: googleReportBook(), lock: googleLock(), heartbeat: clockHeartbeat });
}

/** Menu: opens the sidebar. */
export function openSidebar(): void {
  const failed = safely(() => {
    showSidebar(shown.words().menu.sidebarTitle);
    return undefined;
  });
  if (failed) tell(failed.message);
}

/** Menu: sets the workbook up and says what came of it. */
export function menuSetUp(): void {
  tellAfter(setUp);
}

/** Menu: makes the page of the last week that is over. */
export function menuWeeklyReport(): void {
  tellAfter(weeklyReport);
}

/** Menu: says which rows of the log are not as they were recorded. */
export function menuCheckLog(): void {
  tellAfter(() => safely(() => ({ message: checkLog(logPorts()) })));
}

/** Menu: says in a few lines what there is and where. */
export function menuHelp(): void {
  tell(safely(() => ({ message: shown.words().menu.helpLines.join('\n\n') })).message);
}

/** Menu: writes the derived columns of Clients anew from the log. */
export function menuRebuild(): void {
  tellAfter(() => safely(() => rebuild(logPorts())));
}

/** Sidebar and menu: puts the tabs in place. */
export function setUp(): rpc.SetUpDone | rpc.Refusal {
  return safely(() => {
    const nightly = nightlyTrigger('refreshNightly');
    const edits = editTrigger('sweepOnEdit');
    const book = googleSetUpBook();
    return layOut({ book, lock: googleLock(), identity: googleIdentity, nightly, edits });
  });
}

/** Sidebar: what it opens with, in one call. */
export function openDesk(): rpc.Desk | rpc.Refusal {
  const permission = { isWhole: mayRunByItself };
  const seen = { cursor: googleCursor, tail: googleLogTail, permission };
  return safely(() => open({ book: googleDeskBook(), identity: googleIdentity, ...seen }));
}

/** Sidebar: the names to search among. */
export function clientNames(): rpc.ClientNames | rpc.Refusal {
  return safely(() => namesOfClients(readPorts()));
}

/** Sidebar: the clients of the selected rows. */
export function selectedClients(): rpc.Selection | rpc.Refusal {
  return safely(() => selected({ ...readPorts(), cursor: googleCursor }));
}

/** Sidebar: records one action of the signed-in person. */
export function recordAction(request?: unknown): rpc.Recorded | rpc.Refusal {
  return safely(() => record(logPorts(), request));
}

/** Sidebar: takes one action back. */
export function undoAction(request?: unknown): rpc.Recorded | rpc.Refusal {
  return safely(() => undo(logPorts(), request));
}

/** Sidebar: records one action for several clients. */
export function recordMany(request?: unknown): rpc.RecordedMany | rpc.Refusal {
  return safely(() => recordAll(logPorts(), request));
}

/** Sidebar: takes back all actions of one request. */
export function undoMany(request?: unknown): rpc.UndoneMany | rpc.Refusal {
  return safely(() => undoAll(logPorts(), request));
}

/** Sidebar: what is due, stuck and asked of a manager today. */
export function myDay(request?: unknown): rpc.MyDay | rpc.Refusal {
  return safely(() => dayOf(readPorts(), request));
}

/** Sidebar: all that is known of a client. */
export function clientCard(request?: unknown): rpc.ClientCard | rpc.Refusal {
  return safely(() => card(logPorts(), request));
}

/** Sidebar: renames a client, or joins two. */
export function renameClient(request?: unknown): rpc.Renamed | rpc.Refusal {
  return safely(() => rename(logPorts(), request));
}

/** Sidebar: hands clients over to another manager. */
export function handOver(request?: unknown): rpc.HandedOver | rpc.Refusal {
  return safely(() => hand(logPorts(), request));
}

/** Sidebar: what the owner of a task says of it. */
export function answerTask(request?: unknown): rpc.TaskAnswered | rpc.Refusal {
  return safely(() => answer(logPorts(), request));
}

/** Sidebar: sets a task. */
export function setTask(request?: unknown): rpc.TaskAnswered | rpc.Refusal {
  return safely(() => newTask(logPorts(), request));
}

/** Sidebar: writes the limits of the stages. */
export function changeLimits(request?: unknown): rpc.LimitsChanged | rpc.Refusal {
  return safely(() => limits(logPorts(), request));
}

/** Sidebar: records what was entered on phones. */
export function sweepEntries(): rpc.Swept | rpc.Refusal {
  return safely(() => sweepAsked({ ...logPorts(), entry: googleEntrySheet }));
}

/** Sidebar and menu: writes the page of a week such as 2026-W47; without one, of the last week that is over. */
export function weeklyReport(week?: unknown): rpc.ReportMade | rpc.Refusal {
  return safely(() =>
    report({ book: googleReportBook(), lock: googleLock(), identity: googleIdentity }, week),
  );
}

/** Sidebar: switches the weekly report that is made by itself on or off, or says how it stands. */
export function scheduleReport(request?: unknown): rpc.Scheduled | rpc.Refusal {
  const ports = { weekly: weeklyTrigger('reportWeekly'), heartbeat: clockHeartbeat };
  return safely(() => schedule({ ...readPorts(), ...ports }, request));
}

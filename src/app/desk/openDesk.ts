import { isoOf, type Day } from '../../domain/calendar/calendarDay';
import { nameKey } from '../../domain/log/name';
import type { Settings } from '../../domain/settings';
import type { Desk, Refusal } from '../../rpc';
import type { Cell } from '../../sheets/cell';
import type { TeamMember } from '../../sheets/team';
import { logWordsOf } from '../../texts/lexicon';
import { sellsOn, type Person } from '../access/access';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings } from '../access/workbookSettings';
import type { Cursor, LogTail, Permission, ReadPorts, ReportBook } from '../ports';
import { isLoggedBy, lateReportOf } from './lateReport';
import { recentClients } from './recentClients';
import { selectionOf } from './selection';

/** What the sidebar's opening works with. */
export interface DeskPorts extends ReadPorts {
  readonly book: ReportBook;
  readonly cursor: Cursor;
  readonly tail: LogTail;
  readonly permission: Permission;
}

/** Rows of the log that are looked at: more than the largest request for many clients writes. */
const TAIL_ROWS = 250;
const RECENT_CLIENTS = 5;

/** All that the sidebar needs to open, in few calls however long the log is. */
export function openDesk({ book, identity, cursor, tail, permission }: DeskPorts): Desk | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal, who.offer);
  const { person, email, team } = who;
  const { settings, words } = readSettings(book);
  const zone = book.zone();
  const today = zone.dayAt(book.now());
  const rows = tail.lastRows(TAIL_ROWS);
  const context = { words: logWordsOf(words), settings, zone };
  const lateReport = steers(person) ? lateReportIn(book, rows, today) : '';
  return {
    ok: true,
    email,
    name: person.name,
    role: person.role,
    ...settingsPart(settings),
    words: words.sidebar,
    today: isoOf(today),
    managers: steers(person) ? sellersOf(team, today) : [],
    recent: recentClients(rows, context, email, RECENT_CLIENTS),
    selection: selectionOf(cursor),
    notices: setsUp(person) && !permission.isWhole() ? [words.failure.notAlone] : [],
    lateReport,
  };
}

/** Whoever sees more than his own: he may choose a manager, and make the report. */
function steers({ role }: Person): boolean {
  return role !== 'manager';
}

/** Whoever may give by set-up the permission that is missing. */
function setsUp({ role }: Person): boolean {
  return role === 'head' || role === 'admin';
}

type SettingsPart = Pick<
  Desk,
  'language' | 'stages' | 'currency' | 'refusalReasons' | 'closingReasons' | 'limits'
>;

function settingsPart(settings: Settings): SettingsPart {
  const { language, stages, currency, refusalReasons, closingReasons } = settings;
  return {
    language,
    stages,
    currency,
    refusalReasons: refusalReasons.map(({ text, forGood }) => ({ text, forGood })),
    closingReasons,
    limits: stages.slice(0, -1).map((_, index) => settings.limits[index] ?? null),
  };
}

/** The names of those who sell and are in the team, in the order of names as texts. */
function sellersOf(team: readonly TeamMember[], today: Day): string[] {
  const names = new Map<string, string>();
  for (const member of team) {
    const key = nameKey(member.name);
    if (key !== '' && sellsOn(member, today) && !names.has(key)) names.set(key, member.name);
  }
  const byKey = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.map(([, name]) => name);
}

function lateReportIn(book: ReportBook, rows: readonly (readonly Cell[])[], today: Day): string {
  return lateReportOf(
    today,
    (week) => isLoggedBy(week, rows, book.zone(), TAIL_ROWS),
    (name) => book.hasPage(name),
  );
}

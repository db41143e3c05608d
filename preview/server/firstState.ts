import { CellDate, type CellValue } from '../emulator';
import { isoLocal, serialOfLocal } from '../emulator/cells/cellValue';
import { Zone } from '../emulator/cells/zone';
import { makeDemo } from '../demo';
import type { Bundle } from '../headless/bundle';
import { lastStageOf } from '../headless/settingsTable';
import { isShortLog, readShortLog } from '../headless/shortLog';
import { readTableFile } from '../headless/tableFile';
import { TABLES } from '../headless/tables';
import { newWorkbook, type Contents } from './newWorkbook';
import type { Language, Person } from './protocol';
import type { State } from './stateFile';

/** What a new state is made of. */
export interface Beginning {
  language: Language;
  zone: string;
  now: number;
  /** A log to be shown in place of the invented team. */
  log?: { path: string; name: string };
}

const SEED = 7;
const OWNER: Person = { email: 'you@example.com', name: 'You', role: 'admin' };
const STRANGERS: Person[] = [
  { email: 'stranger@example.com', name: '', role: 'stranger' },
  { email: '', name: '', role: 'nobody' },
];
const TITLES: Record<Language, string> = {
  en: 'Sales of an invented team',
  ru: 'Продажи вымышленной команды',
  bg: 'Продажби на измислен екип',
};

/** The state of a first start. @throws Failure when the log cannot be used */
export function firstState(bundle: Bundle, beginning: Beginning): State {
  const { language, zone, log } = beginning;
  const { contents, people, title } = log ? ofLog(log, zone) : ofDemo(beginning);
  const admin = people[0] ?? OWNER;
  const workbook = newWorkbook(bundle, { zone, language, admin: admin.email }, contents);
  return {
    version: 1,
    title,
    invented: log === undefined,
    language,
    zone,
    people: [...people, ...STRANGERS],
    person: admin.email,
    workbook,
  };
}

interface Source {
  contents: Contents;
  /** The one who sets up stands first. */
  people: Person[];
  title: string;
}

function ofDemo({ language, zone, now }: Beginning): Source {
  const today = isoLocal(new CellDate(serialOfLocal(new Zone(zone).toLocal(now)))).slice(0, 16);
  const { tabs, people } = makeDemo({ lang: language, today, seed: SEED });
  const contents = Object.entries(tabs).map(([name, rows]) => [name, { rows }]);
  return {
    contents: Object.fromEntries(contents) as Contents,
    people: [...people].sort((one, other) => rankOf(one) - rankOf(other)),
    title: TITLES[language],
  };
}

/** Who may set a workbook up stands first. */
function rankOf({ role }: Person): number {
  const rank = ['admin', 'founder', 'head'].indexOf(role);
  return rank < 0 ? 3 : rank;
}

function ofLog({ path, name }: { path: string; name: string }, zone: string): Source {
  const table = TABLES[0];
  const cells = readTableFile(path, name, table);
  const log = isShortLog(cells[0] ?? []) ? readShortLog(cells, lastStageOf([])) : cells;
  return {
    contents: { actions: inOurOrder(withLocalTimes(log, zone)) },
    people: [OWNER],
    title: name,
  };
}

/** Columns of the log in the order of set-up. */
const COLUMNS = [
  ...['When', 'Manager', 'Client', 'Stage', 'Deal', 'Outcome', 'Amount', 'Reason', 'Contact'],
  ...['Next step', 'Note', 'ID', 'Recorded by', 'Hash'],
];

function inOurOrder(cells: readonly CellValue[][]): { whole?: true; rows: readonly CellValue[][] } {
  const [headings = [], ...rows] = cells;
  const places = headings.map((heading) => COLUMNS.findIndex((name) => name === heading));
  if (places.includes(-1)) return { whole: true, rows: cells };
  const ordered = rows.map((row) => {
    const line = new Array<CellValue>(COLUMNS.length).fill(null);
    places.forEach((place, at) => (line[place] = row[at] ?? null));
    return line;
  });
  return { rows: ordered };
}

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/;

/** Moments with an offset become dates of the workbook's zone, as Sheets shows them. */
function withLocalTimes(rows: readonly CellValue[][], zoneName: string): CellValue[][] {
  const zone = new Zone(zoneName);
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'string' || !WITH_OFFSET.test(cell)) return cell;
      return new CellDate(serialOfLocal(zone.toLocal(Date.parse(cell))));
    }),
  );
}

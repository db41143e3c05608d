import {
  cellDateOfIso,
  type CellValue,
  type Emulator,
  type EmulatorOptions,
  type WorkbookSnapshot,
} from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';

/** The people of the tests; whoever is named first set the workbook up. */
export const TEAM: CellValue[][] = [
  ['Manager', 'E-mail', 'Role', 'From', 'Until'],
  ['Anna', 'anna@example.com', 'admin', null, null],
  ['Vera', 'vera@example.com', 'head', null, null],
  ['Boris', 'boris@example.com', 'manager', null, null],
  ['Clara', 'clara@example.com', 'manager', cellDateOfIso('2026-01-12'), null],
  ['Filip', 'filip@example.com', 'founder', null, null],
  ['Olga', 'olga@example.com', 'manager', null, cellDateOfIso('2026-10-31')],
];

export const ACTION_HEADINGS = [
  'When',
  'Manager',
  'Client',
  'Stage',
  'Deal',
  'Outcome',
  'Amount',
  'Reason',
  'Contact',
  'Next step',
  'Note',
  'ID',
  'Recorded by',
  'Hash',
];

/** The headings of Clients as set-up lays them. */
export const CLIENT_HEADINGS = [
  'Client',
  'Manager',
  'Since',
  'Potential',
  'Status',
  'Stage',
  'Days in stage',
  'Last action',
  'Next step',
  'Cooling until',
  'Sold in total',
];

export type CellsByHeading = Readonly<Record<string, CellValue>>;

const kept = new Map<string, WorkbookSnapshot>();

/** A workbook as set-up leaves it; made once for each locale. */
export function setUpSnapshot(locale = 'en_US'): WorkbookSnapshot {
  let snapshot = kept.get(locale);
  if (!snapshot) {
    const emulator = builtEmulator({ locale });
    emulator.call('setUp');
    snapshot = emulator.snapshot();
    kept.set(locale, snapshot);
  }
  return snapshot;
}

/** A set-up workbook with the team of the tests and the log given; Boris, a manager, is signed in. */
export function salesWorkbook(
  log: readonly CellsByHeading[] = [],
  options: Partial<EmulatorOptions> = {},
): Emulator {
  const workbook = setUpSnapshot(options.locale);
  const emulator = builtEmulator({ user: 'boris@example.com', workbook, ...options });
  if (options.locale === undefined) emulator.putTab('Team', TEAM, 'TEAM');
  if (log.length > 0) emulator.putTab('Actions', actionCells(log), 'ACTIONS');
  return emulator;
}

/** The cells of a log, heading row first. */
export function actionCells(log: readonly CellsByHeading[]): CellValue[][] {
  return [
    ACTION_HEADINGS,
    ...log.map((row) => ACTION_HEADINGS.map((heading) => row[heading] ?? null)),
  ];
}

/** The rows of a tab below its heading row, each by heading; blank cells are left out. */
export function rowsOf(emulator: Emulator, tab: string): Record<string, CellValue>[] {
  const [headings = [], ...rows] = emulator.values(tab);
  return rows.map((row) => {
    const named = headings.map((heading, index) => [heading, row[index] ?? null] as const);
    const filled = named.filter(([, cell]) => cell !== null && cell !== '');
    return Object.fromEntries(filled.map(([heading, cell]) => [plain(heading), cell]));
  });
}

/** A cell as a text; '' for a blank, a date or an error. */
export function plain(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** The rows of a tab by heading, found by a cell. */
export function rowWith(
  emulator: Emulator,
  tab: string,
  heading: string,
  cell: CellValue,
): Record<string, CellValue> | undefined {
  return rowsOf(emulator, tab).find((row) => row[heading] === cell);
}

/** People rename a tab: the sheet's own formulas follow. */
export function renamed(snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot {
  const copy = structuredClone(snapshot);
  for (const tab of copy.tabs) {
    if (tab.name === from) tab.name = to;
    for (const cell of tab.formulas) {
      cell.text = cell.text.split(`'${from}'!`).join(`'${to}'!`);
    }
  }
  return copy;
}

import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, salesWorkbook, type CellsByHeading } from './workbooks';

/** The manager who is signed in. */
export const BORIS = 'boris@example.com';
/** The head of sales. */
export const HEAD = 'vera@example.com';
/** The headings of Clients. */
export const HEADINGS = Object.values(texts.en.headings.clients);

/** A step of a manager. */
export const step = (
  day: string,
  client: string,
  stage: number,
  manager = 'Boris',
): CellsByHeading => ({
  When: cellDateOfIso(day),
  Manager: manager,
  Client: client,
  Stage: stage,
});

/** Acme is in work, Birch has bought, Elm is Clara’s. */
export const LOG = [
  step('2026-11-02', 'Acme', 3),
  step('2026-11-03', 'Birch', 7),
  step('2026-11-04', 'Elm', 2, 'Clara'),
];
/** Dill has no action. */
export const BASE: CellValue[][] = [
  HEADINGS,
  ['Acme', 'Boris', null, 70],
  ['Birch', 'Boris', null, 40],
  ['Elm', 'Clara'],
  ['Dill', 'Boris'],
];

/** A workbook with that log and base; Boris is signed in. */
export function workbook(user = BORIS, log: readonly CellsByHeading[] = LOG): Emulator {
  const emulator = salesWorkbook(log, { user });
  emulator.putTab('Clients', BASE, 'CLIENTS');
  return emulator;
}

/** Renames Acme, as whoever is signed in. */
export const rename = (emulator: Emulator, more: object = {}): unknown =>
  emulator.call('renameClient', { id: 'name-00001', from: 'Acme', to: 'Acme Group', ...more });

/** The names in Clients, from the top. */
export const names = (emulator: Emulator): unknown[] =>
  rowsOf(emulator, 'Clients').map((row) => row['Client']);

/** The renaming is refused, and nothing changes. */
export function expectRefused(emulator: Emulator, more: object, refusal: string | object): void {
  const before = emulator.snapshot().tabs;
  const answer = typeof refusal === 'string' ? { message: refusal } : refusal;
  expect(rename(emulator, more)).toEqual({ ok: false, ...answer });
  expect(emulator.snapshot().tabs).toEqual(before);
}

import { createEmulator } from '../../../preview/emulator';
import type { CellValue, Clock, Emulator, WorkbookSnapshot } from '../../../preview/emulator';
import {
  actionCells,
  CLIENT_HEADINGS,
  setUpSnapshot,
  TEAM,
  type CellsByHeading,
} from '../workbooks';

/** The own cells of the clients that stand in the base from the beginning: name, manager, potential. */
export const OWN_CELLS: readonly (readonly [string, string, number])[] = [
  ['Acme', 'Boris', 101],
  ['Borealis', 'Clara', 102],
  ['Cobalt', 'Boris', 103],
  ['Delta', 'Vera', 104],
];

/** Managers who record nothing: the head hands clients over to them, to each at most once. */
export const HEIRS = ['Dora', 'Emil', 'Greta', 'Hugo', 'Irma', 'Jan'];

/** The log before anybody comes. */
export const EARLIER: readonly CellsByHeading[] = [
  earlier('Acme', '1. Reached the decision maker', 'Boris'),
  earlier('Borealis', '3. Meeting set', 'Clara'),
  earlier('Echo', '2. Interest expressed', 'Boris'),
];

function earlier(client: string, stage: string, manager: string): CellsByHeading {
  const id = `earlier-${client}`;
  return { When: '2026-11-02 10:00', Manager: manager, Client: client, Stage: stage, ID: id };
}

let small: WorkbookSnapshot | undefined;

/** What recording needs, and few rows of it: many workbooks are made. */
function smallSnapshot(): WorkbookSnapshot {
  if (small !== undefined) return small;
  const whole = setUpSnapshot();
  const needed = ['Clients', 'Actions', 'Team', 'Settings', 'Entry', 'Changes', 'Tabla lookup'];
  const tabs = whole.tabs.filter(({ name }) => needed.includes(name));
  const ids = tabs.map(({ id }) => id);
  const cut = tabs.map((tab) => ({ ...tab, rows: tab.name === 'Tabla lookup' ? tab.rows : 40 }));
  small = {
    ...whole,
    tabs: cut,
    names: whole.names.filter(({ tabId }) => ids.includes(tabId)),
    conditionalFormats: [],
  };
  return small;
}

/** A workbook with a team, a base and a short log, whose hour is the scheduler's. */
export function sharedWorkbook(clock: Clock): Emulator {
  const workbook = smallSnapshot();
  const emulator = createEmulator({
    code: '',
    zone: 'Europe/Sofia',
    workbook,
    now: () => clock.now,
  });
  const heirs = HEIRS.map((name) => [name, `${name.toLowerCase()}@example.com`, 'manager']);
  emulator.putTab('Team', [...TEAM, ...heirs], 'TEAM');
  emulator.putTab('Actions', actionCells(EARLIER), 'ACTIONS');
  const base = OWN_CELLS.map(([client, manager, potential]): CellValue[] => [
    client,
    manager,
    null,
    potential,
  ]);
  emulator.putTab('Clients', [CLIENT_HEADINGS, ...base], 'CLIENTS');
  return emulator;
}

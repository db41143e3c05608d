import { cellDateOfIso, type Emulator, type EmulatorOptions } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { salesWorkbook, type CellsByHeading } from './workbooks';

/** Who may stand at the keyboard. */
export const ROLES = [
  'manager',
  'head',
  'founder',
  'admin',
  'former',
  'stranger',
  'nobody',
  'before set-up',
] as const;
export type Who = (typeof ROLES)[number];

const EMAILS: Readonly<Record<Who, string>> = {
  manager: 'boris@example.com',
  head: 'vera@example.com',
  founder: 'filip@example.com',
  admin: 'anna@example.com',
  former: 'olga@example.com',
  stranger: 'zoe@example.com',
  nobody: '',
  'before set-up': 'anna@example.com',
};

/** The two tasks of the workbook, as a request names them. */
export const ACME_TASK = { row: 2, task: 'Call Acme', owner: 'Boris', due: '2026-12-01' };
export const BIRCH_TASK = { row: 3, task: 'Call Birch', owner: 'Clara', due: '2026-12-01' };

function action(manager: string, client: string, id: string): CellsByHeading {
  const email = `${manager.toLowerCase()}@example.com`;
  const row = { When: cellDateOfIso('2026-11-20'), Manager: manager, Client: client, Stage: 2 };
  return { ...row, ID: id, 'Recorded by': email };
}

const LOG: readonly CellsByHeading[] = [
  action('Boris', 'Acme', 'by-boris-1'),
  action('Clara', 'Birch', 'by-clara-1'),
  action('Anna', 'Cedar', 'by-anna-01'),
  action('Boris', 'Acme', 'bulk-boris/1'),
  action('Anna', 'Cedar', 'bulk-anna-/1'),
  { ...action('Boris', 'Cold', 'by-boris-2'), Outcome: 'refused' },
];

const BASE = [
  ['Client', 'Manager'],
  ['Acme', 'Boris'],
  ['Birch', 'Clara'],
  ['Cedar', 'Anna'],
  ['Cold', 'Boris'],
];

/** A workbook in which everybody has something of his own, with one of them at the keyboard. */
export function workbookFor(who: Who, options: Partial<EmulatorOptions> = {}): Emulator {
  const user = EMAILS[who];
  if (who === 'before set-up') return builtEmulator({ user, ...options });
  const emulator = salesWorkbook(LOG, { user, ...options });
  const [headings = []] = emulator.values('Clients');
  const [tasks = []] = emulator.values('Tasks');
  const base = BASE.map((row, index) => (index === 0 ? headings : row));
  emulator.putTab('Clients', base, 'CLIENTS');
  const due = cellDateOfIso('2026-12-01');
  const set = cellDateOfIso('2026-11-10');
  const rows = [
    [ACME_TASK.task, ACME_TASK.owner, set, due],
    [BIRCH_TASK.task, BIRCH_TASK.owner, set, due],
  ];
  emulator.putTab('Tasks', [tasks, ...rows], 'TASKS');
  return emulator;
}

/** All that people see, and what runs by itself: a refusal leaves it as it was. */
export function stateOf(emulator: Emulator): unknown {
  const { tabs } = emulator.snapshot();
  return { tabs: tabs.filter(({ hidden }) => !hidden), triggers: emulator.triggers() };
}

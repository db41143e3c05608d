import { ACME_TASK, BIRCH_TASK, ROLES, stateOf, workbookFor, type Who } from './wholeTeam';

const TEAM = 'manager head founder admin';

/**
 * Every server function, a sensible request, and who may: the manager is Boris, who owns Acme; Birch is Clara's, Cedar the
 * admin's. Everybody else is refused, and then nothing changes.
 */
const TABLE: readonly (readonly [name: string, what: string, request: unknown, who: string])[] = [
  ['openDesk', 'the opening', undefined, TEAM],
  ['clientNames', 'the names', undefined, TEAM],
  ['selectedClients', 'the selection', undefined, TEAM],
  ['sweepEntries', 'what came from phones', undefined, TEAM],

  ['recordAction', 'his own client', { client: 'Acme', stage: 3 }, 'manager head admin'],
  ['recordAction', 'a new client', { client: 'Dune', stage: 1 }, 'manager head admin'],
  ['recordAction', 'a client of another', { client: 'Birch', stage: 3 }, 'head admin'],
  [
    'recordAction',
    'in another’s name',
    { client: 'Dune', stage: 1, manager: 'Clara' },
    'head admin',
  ],
  [
    'recordAction',
    'over a cooling term',
    { client: 'Cold', stage: 1, override: 'New owner' },
    'head',
  ],
  ['recordMany', 'his own clients', { clients: ['Acme', 'Dune'], stage: 3 }, 'manager head admin'],
  ['recordMany', 'clients of another', { clients: ['Birch'], stage: 3 }, 'head admin'],

  ['undoAction', 'a row of the manager', { target: 'by-boris-1', client: 'Acme' }, 'manager head'],
  ['undoAction', 'a row of the admin', { target: 'by-anna-01', client: 'Cedar' }, 'head admin'],
  ['undoMany', 'rows of the manager', { target: 'bulk-boris' }, 'manager head'],
  ['undoMany', 'rows of the admin', { target: 'bulk-anna-' }, 'head admin'],

  ['renameClient', 'his own client', { from: 'Acme', to: 'Apex' }, 'manager head admin'],
  ['renameClient', 'a client of another', { from: 'Birch', to: 'Beech' }, 'head admin'],
  ['handOver', 'clients', { clients: ['Acme'], to: 'Clara' }, 'head'],

  ['clientCard', 'his own client', { client: 'Acme' }, TEAM],
  ['clientCard', 'a client of another', { client: 'Birch' }, 'head founder admin'],
  ['myDay', 'the manager’s own', { manager: 'Boris' }, TEAM],
  ['myDay', 'of another', { manager: 'Clara' }, 'head founder admin'],

  ['setTask', 'a task', { task: 'Call', owner: 'Boris', due: '2026-12-01' }, 'head'],
  ['answerTask', 'his own task', { ...ACME_TASK, state: 'running' }, 'manager head'],
  ['answerTask', 'a task of another', { ...BIRCH_TASK, state: 'done' }, 'head'],
  ['changeLimits', 'limits', { limits: [5, null, null, null, null, null] }, 'head'],

  ['weeklyReport', 'a week', '2026-W46', 'head founder admin'],
  ['scheduleReport', 'every Monday', { isOn: true }, 'head founder admin'],
  ['setUp', 'the tabs', undefined, 'head admin | before set-up'],
];

/** These write to the log, so their requests carry an ID. */
const WITH_ID = [
  'recordAction',
  'recordMany',
  'undoAction',
  'undoMany',
  'renameClient',
  'handOver',
];

function mayCall(who: Who, name: string, request: unknown): boolean {
  const emulator = workbookFor(who);
  const before = stateOf(emulator);
  const sent = WITH_ID.includes(name) ? { id: 'role-test-1', ...(request as object) } : request;
  const args = sent === undefined ? [] : [sent];
  const answer = emulator.call(name, ...args) as { ok: boolean; message?: string };
  if (answer.ok) return true;
  expect(answer.message).toMatch(/^\p{L}[^]{10,}[.!?]$/u);
  expect(stateOf(emulator)).toEqual(before);
  return false;
}

describe('who may do what', () => {
  it.each(TABLE)('%s, %s', (name, _, request, who) => {
    const allowed = ROLES.filter((role) => mayCall(role, name, request));
    expect(allowed.join(' ')).toBe(who.replace(' |', ''));
  });

  it('has a line for every function that the sidebar may call', () => {
    const known = new Set(TABLE.map(([name]) => name));
    const server = workbookFor('head').functionNames.filter(
      (name) => !/^(SALES_|menu|on|open(Sidebar)|refresh|sweepOn|report)/.test(name),
    );
    expect([...known].sort()).toEqual([...server].sort());
  });
});

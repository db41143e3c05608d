import { stateOf, workbookFor } from './wholeTeam';

type Request = Readonly<Record<string, unknown>>;

/** A whole request for every function that takes one, each field filled. */
const GOOD: Readonly<Record<string, Request>> = {
  recordAction: {
    id: 'schema-0001',
    client: 'Acme',
    stage: 3,
    outcome: 'step',
    deal: 'Roof',
    amount: 100,
    reason: 'x',
    contact: 'call',
    nextStep: '2026-12-01',
    note: 'x',
    manager: 'Boris',
    override: 'x',
  },
  recordMany: {
    id: 'schema-0001',
    clients: ['Acme'],
    stage: 3,
    outcome: 'step',
    reason: 'x',
    contact: 'call',
    nextStep: '2026-12-01',
    note: 'x',
    manager: 'Boris',
    override: 'x',
  },
  undoAction: { id: 'schema-0001', target: 'by-boris-1', client: 'Acme' },
  undoMany: { id: 'schema-0001', target: 'bulk-boris' },
  renameClient: { id: 'schema-0001', from: 'Acme', to: 'Apex', merge: false },
  handOver: { id: 'schema-0001', clients: ['Acme'], to: 'Clara' },
  clientCard: { client: 'Acme' },
  myDay: { manager: 'Boris' },
  setTask: { task: 'Call', owner: 'Boris', due: '2026-12-01', checkUp: '2026-11-25' },
  answerTask: {
    ...{ row: 2, task: 'Call Acme', owner: 'Boris', due: '2026-12-01' },
    ...{ state: 'running', question: 'x' },
  },
  changeLimits: { limits: [5, null, null, null, null, null] },
  scheduleReport: { isOn: true },
};

const OPTIONAL: readonly string[] = [
  'stage',
  'outcome',
  'deal',
  'amount',
  'reason',
  'contact',
  'nextStep',
  'note',
  'manager',
  'override',
  'merge',
  'checkUp',
  'question',
  'isOn',
];

/** What is no request at all. */
const NO_REQUEST: readonly unknown[] = [null, 12, 'Acme', true, [], [[]], ['Acme'], [{}]];

function faulty(good: Request): (readonly [string, unknown])[] {
  const fields = Object.keys(good);
  return [
    ...NO_REQUEST.map((sent) => [`${JSON.stringify(sent)} itself`, sent] as const),
    ['an unknown field', { ...good, role: 'head' }],
    ['__proto__', JSON.parse(`${JSON.stringify(good).slice(0, -1)},"__proto__":{"role":"head"}}`)],
    ['constructor', { ...good, constructor: { prototype: { role: 'head' } } }],
    ...fields.flatMap((field) => faultyField(good, field)),
  ];
}

function faultyField(good: Request, field: string): (readonly [string, unknown])[] {
  const values: unknown[] = [
    null,
    {},
    { toString: 'x' },
    [{}],
    'x'.repeat(50_001),
    Number.MAX_VALUE,
  ];
  // A text of the length that a list or a flag could have is wrong for them as well.
  const wrong = values.map((value) => {
    const shown = typeof value === 'string' ? 'a long text' : JSON.stringify(value);
    return [`${field}: ${shown}`, { ...good, [field]: value }] as const;
  });
  const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));
  return OPTIONAL.includes(field) || 'myDay' in good ? wrong : [...wrong, [`no ${field}`, rest]];
}

describe.each(Object.entries(GOOD))('%s', (name, good) => {
  const cases = faulty(good);

  it.each(cases)('refuses %s in a sentence, and nothing changes', (_, sent) => {
    const emulator = workbookFor('head');
    const before = stateOf(emulator);
    const answer = emulator.call(name, sent) as { ok: boolean; message: string };
    expect(answer.ok).toBe(false);
    expect(answer.message).toMatch(/^\S[^]*[.!?]$/);
    expect(answer.message).not.toMatch(/\[object|undefined|Expected|Invalid|x{100}/);
    expect(stateOf(emulator)).toEqual(before);
    expect(({} as { role?: string }).role).toBeUndefined();
  });
});

describe('weeklyReport', () => {
  it.each([[12], [true], [[]], [['2026-W46']], [{}], ['W46'], ['2026-W54'], ['x'.repeat(50_001)]])(
    'refuses %j as a week',
    (sent) => {
      const emulator = workbookFor('head');
      const before = stateOf(emulator);
      const answer = emulator.call('weeklyReport', sent) as { ok: boolean; message: string };
      expect(answer.ok).toBe(false);
      expect(answer.message.length).toBeLessThan(1000);
      expect(stateOf(emulator)).toEqual(before);
    },
  );
});

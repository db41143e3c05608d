import { CellDate } from '../../preview/emulator';
import type { CardAction, ClientCard } from '../../src/rpc';
import { texts } from '../../src/texts';
import { ask, based, cardOf, row } from './clientCards';
import { salesWorkbook } from './workbooks';

const ids = ({ actions }: ClientCard): string[] => actions.map(({ id }) => id);

const BLANK: Omit<CardAction, 'id' | 'when' | 'stage'> = {
  ...{ manager: 'Boris', deal: '', outcome: 'step', amount: null, reason: '', contact: '' },
  ...{ nextStep: '', note: '', recordedBy: '', isVoided: false, mayUndo: true },
};

it('a whole card: where he stands, what he bought, every action, the newest first', () => {
  const log = [
    row('2026-01-10', 'ACME', 7, { Amount: 300, ID: 'row-0001' }),
    row('2026-11-02T10:30', 'Acme', 2, {
      ...{ ID: 'row-0002', Deal: 'Roof', Amount: 90, Contact: 'call', 'Next step': '2026-11-25' },
      ...{ Note: 'Rang twice', 'Recorded by': 'boris@example.com' },
    }),
    row('2026-11-03', 'Birch', 2),
    row('2026-11-05', 'acme', 4, { ID: 'row-0003', Deal: 'Wall', Manager: 'Clara' }),
  ];
  const emulator = based(salesWorkbook(log), ['Birch', 'Clara'], ['Acme', 'Boris']);
  expect(cardOf(emulator, ' acme ')).toEqual({
    ...{ ok: true, client: 'ACME', owner: 'Boris', status: 'in work' },
    ...{ coolingUntil: '', refusedBy: '', wins: 1, sold: 300, mayRename: true },
    open: [
      { deal: 'Wall', stage: 4, days: 15, amount: null, nextStep: '' },
      { deal: 'Roof', stage: 2, days: 18, amount: 90, nextStep: '2026-11-25' },
    ],
    actions: [
      {
        ...BLANK,
        id: 'row-0003',
        when: '2026-11-05 00:00',
        stage: 4,
        deal: 'Wall',
        manager: 'Clara',
      },
      {
        ...{ ...BLANK, id: 'row-0002', when: '2026-11-02 10:30', stage: 2, deal: 'Roof' },
        ...{ amount: 90, contact: 'call', nextStep: '2026-11-25', note: 'Rang twice' },
        ...{ recordedBy: 'boris@example.com' },
      },
      { ...BLANK, id: 'row-0001', when: '2026-01-10 00:00', stage: 7, amount: 300 },
    ],
    actionsTotal: 3,
  });
});

it('the hour is that of the spreadsheet’s zone, in winter and in summer', () => {
  const emulator = salesWorkbook([
    row('2026-01-10T10:00Z', 'Acme', 2),
    row('2026-07-10T10:00Z', 'Acme', 3),
  ]);
  const times = cardOf(emulator).actions.map(({ when }) => when);
  expect(times).toEqual(['2026-07-10 13:00', '2026-01-10 12:00']);
});

it('actions stand by the hour; of one hour the lower row is the newer', () => {
  const log = ['2026-11-03', '2026-11-02', '2026-11-03', '2026-11-01'].map((when, index) =>
    row(when, 'Acme', 2, { ID: `row-${String(index)}` }),
  );
  expect(ids(cardOf(salesWorkbook(log)))).toEqual(['row-2', 'row-0', 'row-1', 'row-3']);
});

it('a row that was taken back stays, marked, with the void that did it', () => {
  const emulator = salesWorkbook();
  emulator.call('recordAction', { id: 'first-0001', client: 'Acme', stage: 2 });
  emulator.call('undoAction', { id: 'undo-00001', target: 'first-0001', client: 'Acme' });
  const card = cardOf(emulator);
  expect(card).toMatchObject({ client: 'Acme', owner: 'Boris', status: 'untouched', open: [] });
  expect(card.actions).toMatchObject([
    {
      ...{ id: 'undo-00001', outcome: 'void', reason: 'first-0001' },
      ...{ isVoided: false, stage: 0, mayUndo: false },
    },
    { id: 'first-0001', outcome: 'step', isVoided: true, mayUndo: false },
  ]);
});

it('a void without a name belongs to the client whose row it takes back, one of many rows too', () => {
  const log = [
    row('2026-11-01', 'Acme', 2, { ID: 'import/1' }),
    row('2026-11-01', 'Birch', 2, { ID: 'other-01' }),
    row('2026-11-01', 'Acme', 3, { ID: 'single-1' }),
    { When: '2026-11-02', Outcome: 'void', Reason: 'import/*', ID: 'void-one' },
    { When: '2026-11-03', Outcome: 'void', Reason: 'other-01', ID: 'void-two' },
    { When: '2026-11-04', Outcome: 'void', Reason: 'single-1', ID: 'void-3rd' },
    { When: '2026-11-05', Outcome: 'void', Reason: 'void-3rd', ID: 'void-4th' },
  ];
  const card = cardOf(salesWorkbook(log));
  const shown = card.actions.map(({ id, isVoided }) => [id, isVoided]);
  expect(shown).toEqual([
    ['void-4th', false],
    ['void-3rd', true],
    ['void-one', false],
    ['single-1', false],
    ['import/1', true],
  ]);
});

it('a row that cannot be read is no action', () => {
  const log = [row('2026-11-01', 'Acme', 2, { ID: 'good' }), row('someday', 'Acme', 3)];
  expect(ids(cardOf(salesWorkbook(log)))).toEqual(['good']);
});

describe('after a client was renamed', () => {
  const log = [
    row('2026-10-01', 'Acme', 7, { Amount: 70, ID: 'old-1' }),
    row('2026-11-01', 'Acme Group', 2, { ID: 'new-1' }),
    { When: '2026-11-02', Client: 'Acme', Outcome: 'renamed', Reason: 'Acme Group', ID: 'name-1' },
    row('2026-11-03', 'Acme', 3, { ID: 'old-2' }),
    { When: '2026-11-04', Client: 'Acme Group', Outcome: 'renamed', Reason: 'Apex', ID: 'name-2' },
    row('2026-11-05', 'Birch', 3, { ID: 'else' }),
  ];

  it.each(['Acme', 'Acme Group', 'Apex'])(
    'his card has the rows of all his names: “%s”',
    (name) => {
      const emulator = based(salesWorkbook(log), ['Birch', 'Clara'], ['Apex', 'Boris']);
      const card = cardOf(emulator, name);
      expect(card).toMatchObject({ client: 'Apex', owner: 'Boris', wins: 1, sold: 70 });
      expect(ids(card)).toEqual(['name-2', 'old-2', 'name-1', 'new-1', 'old-1']);
      expect(card.actions[0]).toMatchObject({ outcome: 'renamed', reason: 'Apex', stage: 0 });
    },
  );

  it('the row of the name he goes by now tells the owner, else that of the old one', () => {
    const both = based(salesWorkbook(log), ['Acme', 'Clara'], ['Apex', 'Boris']);
    expect(cardOf(both, 'Acme').owner).toBe('Boris');
    const old = based(salesWorkbook(log), ['Acme', 'Clara']);
    expect(cardOf(old, 'Acme').owner).toBe('Clara');
  });
});

describe('a client who is left alone', () => {
  it('who cools: until when, and who recorded the refusal', () => {
    const log = [
      row('2026-11-01', 'Acme', 2),
      row('2026-11-10', 'Acme', null, { Manager: 'Clara', Outcome: 'refused' }),
    ];
    expect(cardOf(salesWorkbook(log))).toMatchObject({
      ...{ status: 'cooling', coolingUntil: '2027-05-09', refusedBy: 'Clara', open: [] },
    });
  });

  it('who is gone or closed: who recorded it, and no day of return', () => {
    const reason = 'asked never to call again';
    const log = [
      row('2026-11-10', 'Acme', null, { Manager: 'Clara', Outcome: 'refused', Reason: reason }),
      row('2026-11-11', 'Birch', null, { Outcome: 'closed', Reason: 'business closed' }),
    ];
    const emulator = salesWorkbook(log);
    const left = { coolingUntil: '' };
    expect(cardOf(emulator)).toMatchObject({ ...left, status: 'gone', refusedBy: 'Clara' });
    expect(cardOf(emulator, 'Birch')).toMatchObject({
      ...{ ...left, status: 'closed', refusedBy: 'Boris' },
    });
  });
});

it('once his term is over, and once he buys again, nobody stands in his way any more', () => {
  const refused = row('2026-05-24', 'Acme', 2, { Outcome: 'refused' });
  const free = { coolingUntil: '', refusedBy: '' };
  const { rested, working } = texts.en.segments;
  expect(cardOf(salesWorkbook([refused]))).toMatchObject({ ...free, status: rested });
  const bought = [
    row('2026-11-10', 'Acme', 2, { Outcome: 'refused' }),
    row('2026-11-12', 'Acme', 7),
  ];
  expect(cardOf(salesWorkbook(bought))).toMatchObject({ ...free, status: working });
});

it('a refusal whose row names no manager is nobody’s', () => {
  const log = [row('2026-11-10', 'Acme', null, { Manager: null, Outcome: 'refused' })];
  expect(cardOf(salesWorkbook(log))).toMatchObject({ status: 'cooling', refusedBy: '' });
});

describe('who is in the base and not in the log', () => {
  it('has an empty card under the name that the base has for him', () => {
    const emulator = based(salesWorkbook(), ['Acme  Ltd', 'Boris']);
    expect(cardOf(emulator, 'acme ltd')).toEqual({
      ...{ ok: true, client: 'Acme  Ltd', owner: 'Boris', status: 'untouched' },
      ...{ coolingUntil: '', refusedBy: '', wins: 0, sold: 0, open: [] },
      ...{ actions: [], actionsTotal: 0, mayRename: true },
    });
  });

  it('in neither of them, there is no card', () => {
    const emulator = salesWorkbook([row('2026-11-01', 'Acme', 2)]);
    expect(ask(emulator, 'Acne')).toEqual({
      ok: false,
      message: texts.en.steering.unknownClient('Acne'),
    });
  });
});

it('actions are cut at 200, the newest kept, and the total tells how many there are', () => {
  const log = Array.from({ length: 260 }, (_, index) => ({
    ...row('', 'Acme', 2, { ID: `row-${String(index)}` }),
    When: new CellDate(45000 + index),
  }));
  const card = cardOf(salesWorkbook(log));
  expect([card.actions.length, card.actionsTotal]).toEqual([200, 260]);
  expect(card.actions[0]?.id).toBe('row-259');
});

it('while somebody saves it waits its turn and says so in words', () => {
  const emulator = salesWorkbook([row('2026-11-01', 'Acme', 2)]);
  const release = emulator.holdDocumentLock();
  expect(ask(emulator, 'Acme')).toEqual({
    ok: false,
    message: texts.en.recording.busy,
    offer: 'retry',
  });
  release();
  cardOf(emulator);
});

it.each([10, 50_000])('it costs the same 4 calls with %d rows in the log', (rows) => {
  const log = Array.from({ length: rows }, (_, index) => ({
    ...row('', `Client ${String(index)}`, 2),
    When: new CellDate(45000 + index / 1000),
  }));
  const emulator = salesWorkbook(log);
  emulator.meter.reset();
  cardOf(emulator, 'Client 7');
  const { cellsRead, cellsWritten } = emulator.meter;
  const counted = emulator.meter.log.filter(({ kind }) => kind !== 'identity' && kind !== 'facts');
  expect(counted.map(({ member }) => member)).toHaveLength(4);
  expect(cellsRead + cellsWritten).toBeLessThanOrEqual(2000);
});

import type { ServiceCall } from '../../preview/emulator';
import { base, putClients, SORT_BACK, withHands } from './handWork';
import { step } from './rebuilding';
import { record } from './undoing';
import { rowsOf, salesWorkbook } from './workbooks';

const REQUEST = { id: 'aside-0001', client: 'Acme', stage: 3 };
const LOG = [step('Acme', 1), step('Cobalt', 2)];

/** The first write of cells into an existing row of Clients: when the log has the new row. */
function isLine(): (call: ServiceCall) => boolean {
  let isLogged = false;
  return ({ member }) => {
    if (member.endsWith('appendRow')) isLogged = true;
    return isLogged && member === 'Range.setValues';
  };
}

describe('people move rows of Clients while an action is recorded', () => {
  it('sorted between look-up and line: nobody else keeps the cells', () => {
    const fits = isLine();
    let isOver = false;
    const emulator = withHands(LOG, (call) => {
      if (isOver || !fits(call)) return undefined;
      isOver = true;
      return SORT_BACK;
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true });
    expect(base(emulator)).toEqual([
      'Cobalt | in work | 2. Interest expressed',
      'Birch | untouched | ',
      'Acme | in work | 3. Meeting set',
    ]);
  });

  it('the client’s own row deleted: he comes back, and the next one keeps his own cells', () => {
    const fits = isLine();
    let isOver = false;
    const emulator = withHands(LOG, (call) => {
      if (isOver || !fits(call)) return undefined;
      isOver = true;
      return (rows) => rows.splice(0, 1);
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true });
    expect(base(emulator)).toEqual([
      'Birch | untouched | ',
      'Cobalt | in work | 2. Interest expressed',
      'Acme | in work | 3. Meeting set',
    ]);
    expect(rowsOf(emulator, 'Clients')[2]).toMatchObject({ Manager: 'Boris' });
  });

  it('a row inserted above: the blank row stays blank', () => {
    const fits = isLine();
    let isOver = false;
    const emulator = withHands(LOG, (call) => {
      if (isOver || !fits(call)) return undefined;
      isOver = true;
      return (rows) => rows.splice(0, 0, []);
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    emulator.call('recordAction', REQUEST);
    expect(base(emulator)).toEqual([
      ' |  | ',
      'Acme | in work | 3. Meeting set',
      'Birch | untouched | ',
      'Cobalt | in work | 2. Interest expressed',
    ]);
  });

  it('sorted also while the base is repaired: it is written again', () => {
    const fits = isLine();
    let deeds = 0;
    const emulator = withHands(LOG, (call) => {
      if (deeds > 1 || !fits(call)) return undefined;
      deeds += 1;
      return (rows) => rows.reverse();
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    emulator.call('recordAction', REQUEST);
    expect(deeds).toBe(2);
    expect(base(emulator)).toEqual([
      'Acme | in work | 3. Meeting set',
      'Birch | untouched | ',
      'Cobalt | in work | 2. Interest expressed',
    ]);
  });

  it('sorted before the line and back after it: the name is back, the cells are not', () => {
    const fits = isLine();
    let hasBeenSorted = false;
    let isBack = false;
    const emulator = withHands(LOG, (call) => {
      if (!hasBeenSorted && fits(call)) {
        hasBeenSorted = true;
        return (rows) => rows.reverse();
      }
      if (!hasBeenSorted || isBack || call.kind !== 'flush') return undefined;
      isBack = true;
      return (rows) => rows.reverse();
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    emulator.call('recordAction', REQUEST);
    expect(isBack).toBe(true);
    expect(base(emulator)).toEqual([
      'Acme | in work | 3. Meeting set',
      'Birch | untouched | ',
      'Cobalt | in work | 2. Interest expressed',
    ]);
  });

  it('sorted all the time: the action is recorded, and the next one of anybody repairs the base', () => {
    const fits = isLine();
    let isTidying = true;
    const emulator = withHands(LOG, (call) =>
      isTidying && fits(call) ? (rows) => rows.push(rows.shift() ?? []) : undefined,
    );
    putClients(emulator, 'Acme', 'Birch', 'Cobalt', 'Delta', 'Echo');
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true, repeated: false });
    isTidying = false;
    emulator.call('recordAction', { id: 'aside-0002', client: 'Echo', stage: 1 });
    expect([...base(emulator)].sort()).toEqual([
      'Acme | in work | 3. Meeting set',
      'Birch | untouched | ',
      'Cobalt | in work | 2. Interest expressed',
      'Delta | untouched | ',
      'Echo | in work | 1. Reached the decision maker',
    ]);
  });
});

it('a line that stands there already is not written: who sorts twice at that moment moves it beside nobody', () => {
  let isArmed = false;
  const fits = isLine();
  const emulator = withHands(LOG, (call) => {
    const isMoment = isArmed && (fits(call) || call.kind === 'flush');
    return isMoment ? (rows) => rows.reverse() : undefined;
  });
  putClients(emulator, 'Acme', 'Cobalt');
  record(emulator, 'aside-0001', { client: 'Acme', stage: 3 });
  record(emulator, 'aside-0002', { client: 'Cobalt', stage: 5 });
  const before = base(emulator);
  isArmed = true;
  record(emulator, 'aside-0003', { client: 'Acme', stage: 3 });
  expect(base(emulator).sort()).toEqual(before);
});

it('a batch that broke off is finished by the next recording, also where rows of the log were deleted before', () => {
  let isBroken = false;
  const emulator = salesWorkbook([], {
    faults: ({ kind }) => (isBroken && kind === 'flush' ? { when: 'crash' } : undefined),
  });
  for (const stage of [1, 2, 3, 4]) {
    record(emulator, `aside-del${String(stage)}`, { client: 'Cobalt', stage });
  }
  emulator.putTab('Actions', emulator.values('Actions').slice(0, 2), 'ACTIONS');
  isBroken = true;
  const many = { id: 'aside-many', clients: ['Acme', 'Birch'], stage: 3 };
  expect(() => emulator.call('recordMany', many)).toThrow('crashed');
  isBroken = false;
  record(emulator, 'aside-next', { client: 'Delta', stage: 1 });
  expect(base(emulator)).toEqual([
    'Cobalt | in work | 1. Reached the decision maker',
    'Acme | in work | 3. Meeting set',
    'Birch | in work | 3. Meeting set',
    'Delta | in work | 1. Reached the decision maker',
  ]);
});

it('what a run that broke off wrote beside the wrong client is put right by the next recording of anybody', () => {
  const fits = isLine();
  let isSorted = false;
  let hasCrashed = false;
  const emulator = withHands(
    LOG,
    (call) => {
      if (isSorted || !fits(call)) return undefined;
      isSorted = true;
      return SORT_BACK;
    },
    ({ kind }) => {
      if (hasCrashed || kind !== 'flush') return undefined;
      hasCrashed = true;
      return { when: 'crash' };
    },
  );
  putClients(emulator, 'Acme', 'Birch', 'Cobalt');
  expect(() => emulator.call('recordAction', REQUEST)).toThrow();
  expect(base(emulator)).toEqual([
    'Cobalt | in work | 3. Meeting set',
    'Birch |  | ',
    'Acme |  | ',
  ]);
  emulator.call('recordAction', { id: 'aside-0002', client: 'Birch', stage: 1 });
  expect(base(emulator)).toEqual([
    'Cobalt | in work | 2. Interest expressed',
    'Birch | in work | 1. Reached the decision maker',
    'Acme | in work | 3. Meeting set',
  ]);
});

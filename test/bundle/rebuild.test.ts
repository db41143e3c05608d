import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { base, byHand, putClients, withHands } from './handWork';
import { rebuild, step, VERA } from './rebuilding';
import { rowsOf, rowWith, salesWorkbook } from './workbooks';

const WORDS = texts.en.repair;

describe('rebuilding the base', () => {
  it('makes every row say what the log says, and tells of how many clients', () => {
    const emulator = salesWorkbook([step('Acme', 1), step('Cobalt', 7), step('Acme', 3)]);
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    expect(rebuild(emulator)).toBe(WORDS.done(3));
    expect(base(emulator)).toEqual([
      'Acme | in work | 3. Meeting set',
      'Birch | untouched | ',
      'Cobalt | working | ',
    ]);
  });

  it('puts right what people typed there, and leaves their own cells alone', () => {
    const emulator = salesWorkbook([step('Acme', 3)]);
    byHand(emulator, (rows) => {
      rows.push([
        'Acme',
        'Clara',
        cellDateOfIso('2026-01-12'),
        500,
        'gone',
        '7. Done',
        99,
        null,
        null,
        null,
        1,
      ]);
    });
    rebuild(emulator);
    expect(rowsOf(emulator, 'Clients')).toEqual([
      {
        Client: 'Acme',
        Manager: 'Clara',
        Since: cellDateOfIso('2026-01-12'),
        Potential: 500,
        Status: 'in work',
        Stage: '3. Meeting set',
        'Days in stage': 18,
        'Last action': cellDateOfIso('2026-11-02'),
      },
    ]);
  });

  it('clears cells that stand beside no name, and beside a second row of a client', () => {
    const emulator = salesWorkbook([step('Acme', 3)]);
    byHand(emulator, (rows) => {
      const stray = [null, null, 'in work', '2. Interest expressed', 4];
      rows.push(
        ['ACME ', 'Boris'],
        [null, null, ...stray],
        ['Acme', 'Clara', ...stray],
        [null, null, ...stray],
      );
    });
    expect(rebuild(emulator)).toBe(WORDS.done(1));
    expect(base(emulator)).toEqual(['ACME  | in work | 3. Meeting set', ' |  | ', 'Acme |  | ']);
  });

  it('adds clients whom the base lacks, since the day of their first action', () => {
    const emulator = salesWorkbook([step('Acme', 3, '2026-11-05'), step('Acme', 1, '2026-10-01')]);
    putClients(emulator, 'Birch');
    expect(rebuild(emulator)).toBe(WORDS.done(2));
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Manager: 'Boris',
      Since: cellDateOfIso('2026-10-01'),
      Stage: '3. Meeting set',
    });
  });

  it('writes a renamed client beside the name he goes by now, and under a former one where there is no other', () => {
    const rename = { When: '2026-11-15', Client: 'Acme', Reason: 'Acme Group', Outcome: 'renamed' };
    const log = [step('Acme', 3), { ...rename, ID: 'rename-001' }];
    const both = salesWorkbook(log);
    putClients(both, 'Acme', 'Acme Group');
    rebuild(both);
    expect(base(both)).toEqual(['Acme |  | ', 'Acme Group | in work | 3. Meeting set']);
    const former = salesWorkbook(log);
    putClients(former, 'Acme');
    rebuild(former);
    expect(base(former)).toEqual(['Acme | in work | 3. Meeting set']);
    former.call('recordAction', { id: 'after-0001', client: 'Acme Group', stage: 4 });
    expect(base(former)).toEqual(['Acme | in work | 4. Specification received']);
  });

  it('finds a base that is right already and writes nothing', () => {
    const emulator = salesWorkbook([step('Acme', 3), step('Birch', 2)]);
    rebuild(emulator);
    emulator.meter.reset();
    expect(rebuild(emulator)).toBe(WORDS.done(2));
    expect(emulator.meter.cellsWritten).toBe(0);
  });

  it('never writes over a column of the team’s own between ours', () => {
    const emulator = salesWorkbook([{ ...step('Acme', 7), Amount: 77 }]);
    const [headings = []] = emulator.values('Clients');
    const own = [...headings.slice(0, -1), 'Region', ...headings.slice(-1)];
    const acme = ['Acme', 'Boris', ...Array.from({ length: 8 }, () => null), 'North'];
    emulator.putTab('Clients', [own, acme], 'CLIENTS');
    rebuild(emulator);
    expect(rowsOf(emulator, 'Clients')).toMatchObject([
      { Region: 'North', Status: 'working', 'Sold in total': 77 },
    ]);
  });

  it('of a base that has lost its column of names writes nothing', () => {
    const emulator = salesWorkbook([step('Acme', 3)]);
    emulator.putTab(
      'Clients',
      [
        ['Firm', 'Status'],
        ['Acme', 'mine'],
      ],
      'CLIENTS',
    );
    expect(rebuild(emulator)).toBe(WORDS.done(0));
    expect(emulator.values('Clients')).toEqual([
      ['Firm', 'Status'],
      ['Acme', 'mine'],
    ]);
  });
});

describe('people who sort the base meanwhile', () => {
  const isWrite = ({ member }: { member: string }): boolean => member === 'Range.setValues';

  it('once: it is written again where the names stand now', () => {
    let isOver = false;
    const emulator = withHands([step('Acme', 3), step('Cobalt', 2)], (call) => {
      if (isOver || !isWrite(call)) return undefined;
      isOver = true;
      return (rows) => rows.reverse();
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    expect(rebuild(emulator)).toBe(WORDS.done(3));
    expect(base(emulator)).toEqual([
      'Cobalt | in work | 2. Interest expressed',
      'Birch | untouched | ',
      'Acme | in work | 3. Meeting set',
    ]);
  });

  it('all the time: it gives up in the end, and says so', () => {
    let writes = 0;
    const emulator = withHands([step('Acme', 3), step('Cobalt', 2)], (call) => {
      if (!isWrite(call)) return undefined;
      writes += 1;
      return (rows) => rows.push(rows.shift() ?? []);
    });
    putClients(emulator, 'Acme', 'Birch', 'Cobalt');
    expect(rebuild(emulator)).toBe(WORDS.unsettled);
    expect(writes).toBe(4);
  });
});

it.each(['menuRebuild', 'refreshNightly'])(
  '%s mends what a run that broke off left behind: who records next does not read the whole log',
  (name) => {
    let isBroken = true;
    const emulator = salesWorkbook([step('Acme', 1)], {
      faults: ({ kind }) => (isBroken && kind === 'flush' ? { when: 'crash' } : undefined),
    });
    const first = { id: 'mend-00001', client: 'Acme', stage: 2 };
    expect(() => emulator.call('recordAction', first)).toThrow('crashed');
    isBroken = false;
    emulator.signIn(VERA);
    if (name === 'menuRebuild') emulator.run(name);
    else emulator.fire(name);
    expect(base(emulator)).toEqual(['Acme | in work | 2. Interest expressed']);
    emulator.meter.reset();
    const next = { id: 'mend-00002', client: 'Acme', stage: 3 };
    expect(emulator.call('recordAction', next)).toMatchObject({ ok: true });
    expect(emulator.meter.log.map(({ member }) => member)).not.toContain('Sheet.getDataRange');
  },
);

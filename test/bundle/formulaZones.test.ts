import { CellDate, cellDateOfIso, isoDay, type CellError } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { actionCells, rowsOf, salesWorkbook } from './workbooks';

const ZONES = ['UTC', 'Europe/Sofia', 'Asia/Vladivostok', 'America/Los_Angeles'];
const OFFSETS: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  'Europe/Sofia': '+02:00',
  'Asia/Vladivostok': '+10:00',
  'America/Los_Angeles': '-08:00',
};

describe.each(ZONES)('in the zone %s', (zone) => {
  const halfPast11 = `2026-11-20T23:30:00${OFFSETS[zone] ?? ''}`;

  it('a step at 23:30 counts on the local day, whatever form the date has', () => {
    const emulator = builtEmulator({ zone, now: () => Date.parse(halfPast11) });
    emulator.putTab(
      'Actions',
      actionCells([
        { When: cellDateOfIso('2026-11-20T23:30'), Manager: 'B', Client: 'Cell', Stage: 1 },
        { When: '2026-11-20T23:30', Manager: 'B', Client: 'Local text', Stage: 1 },
        { When: halfPast11, Manager: 'B', Client: 'Text with offset', Stage: 1 },
        { When: cellDateOfIso('2026-11-20'), Manager: 'B', Client: 'Whole day', Stage: 1 },
      ]),
      'ACTIONS',
    );
    const inWork = (asOf: string): unknown =>
      emulator.evaluate(`=SALES_FUNNEL(ACTIONS;;${asOf})`)[1]?.[2];
    expect(inWork('"2026-11-19"')).toBe(0);
    expect(inWork('"2026-11-20"')).toBe(4);
    expect(inWork('DATE(2026;11;20)')).toBe(4);
    expect(inWork('')).toBe(4);
  });

  it('a date comes back as the same calendar day, and as a real date', () => {
    const emulator = builtEmulator({ zone });
    emulator.putTab(
      'Actions',
      actionCells([
        {
          When: '2026-03-01',
          Manager: 'B',
          Client: 'Acme',
          Stage: 1,
          'Next step': cellDateOfIso('2026-10-25'),
        },
      ]),
      'ACTIONS',
    );
    const stuck = emulator.evaluate('=SALES_STUCK(ACTIONS;;DATE(2026;11;10))')[1];
    expect(stuck?.[5]).toBe(254);
    expect(stuck?.[10]).toBeInstanceOf(CellDate);
    expect(isoDay(stuck?.[10] as CellDate)).toBe('2026-10-25');
  });

  it('a message names a date as the calendar day that stands in the cell', () => {
    const emulator = builtEmulator({ zone });
    const log = [{ When: '2026-03-01', Manager: 'B', Client: 'Acme', Stage: 1 }];
    emulator.putTab('Actions', actionCells(log), 'ACTIONS');
    const [[cell] = []] = emulator.evaluate('=SALES_FUNNEL(ACTIONS;;;;DATE(2026;11;5))');
    expect((cell as CellError).message).toContain('2026-11-05');
  });

  it('recording at 23:30 writes that local time, and the local day in the base', () => {
    const emulator = salesWorkbook([], { zone, now: () => Date.parse(halfPast11) });
    const request = { id: 'zone-0001', client: 'Acme', stage: 1, nextStep: '2026-11-20' };
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')).toMatchObject([
      {
        When: cellDateOfIso('2026-11-20T23:30'),
        'Next step': cellDateOfIso('2026-11-20'),
      },
    ]);
    expect(rowsOf(emulator, 'Clients')).toMatchObject([
      {
        Since: cellDateOfIso('2026-11-20'),
        'Last action': cellDateOfIso('2026-11-20'),
        'Days in stage': 0,
      },
    ]);
  });
});

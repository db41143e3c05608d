import { cellDateOfIso, type CellValue } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { DATE, dashboardOf, expectNoError, peopleRows } from './dashboardPage';
import { plain, salesWorkbook } from './workbooks';

const action = (Manager: string, When: string, Stage: number): Record<string, CellValue> => ({
  When,
  Manager,
  Client: `Client of ${Manager}`,
  Stage,
});
const LOG = [
  action('Boris', '2026-11-16', 2),
  action('Zoe', '2026-11-20', 3),
  action('anna', '2026-11-13', 1),
];
const names = (rows: CellValue[][]): CellValue[] => rows.map(([name]) => name ?? null);

describe('the people of the Dashboard', () => {
  it('are the sellers and heads of the team in its order, then whoever else acted, then the team', () => {
    const emulator = salesWorkbook(LOG);
    emulator.run('onOpen', { authMode: 'LIMITED' });
    // Olga has left, Filip is the founder; of Anna, an admin, a deal is open.
    const expected = ['Vera', 'Boris', 'Clara', 'Anna', 'Zoe', 'Team'];
    expect(names(peopleRows(emulator)).map((name) => plain(name).toLowerCase())).toEqual(
      expected.map((name) => name.toLowerCase()),
    );
    expectNoError(emulator);
  });

  it('are those of the team on the date that was chosen', () => {
    const emulator = salesWorkbook(LOG);
    emulator.run('onOpen', { authMode: 'LIMITED' });
    emulator.type('Dashboard', DATE.row, DATE.column, '2026-10-15');
    expect(names(peopleRows(emulator))).toEqual(['Vera', 'Boris', 'Clara', 'Olga', 'Team']);
    emulator.type('Dashboard', DATE.row, DATE.column, '2026-01-05');
    expect(names(peopleRows(emulator))).toEqual(['Vera', 'Boris', 'Olga', 'Team']);
  });

  it('have the moves of the day and of the week since Monday, and the team their sums', () => {
    const emulator = salesWorkbook(LOG);
    emulator.run('onOpen', { authMode: 'LIMITED' });
    const rows = new Map(peopleRows(emulator).map(([name, ...figures]) => [name, figures]));
    expect(rows.get('Boris')?.slice(0, 4)).toEqual([0, 0, 1, 2]);
    expect(rows.get('Zoe')?.slice(0, 4)).toEqual([1, 3, 1, 3]);
    expect(rows.get('Vera')?.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(rows.get('Team')?.slice(0, 4)).toEqual([1, 3, 2, 5]);
  });

  it('have their plan with a light, and the team the total', () => {
    const emulator = salesWorkbook(LOG);
    emulator.putTab(
      'Plan',
      [
        ['Month', 'Manager', 'Plan'],
        [cellDateOfIso('2026-11-01'), 'Boris', 900],
        [cellDateOfIso('2026-11-01'), 'Clara', 100],
      ],
      'PLAN',
    );
    const rows = new Map(peopleRows(emulator).map(([name, ...figures]) => [name, figures]));
    expect(rows.get('Boris')?.slice(9, 13)).toEqual([900, 0, 0, texts.en.lights.red]);
    expect(rows.get('Team')?.slice(9, 13)).toEqual([1000, 0, 0, texts.en.lights.red]);
  });

  it('a cell of the Plan that is no number shows as an error of that part alone', () => {
    const emulator = salesWorkbook(LOG);
    emulator.putTab(
      'Plan',
      [
        ['Month', 'Manager', 'Plan'],
        ['never', 'Boris', 'much'],
      ],
      'PLAN',
    );
    const { people } = dashboardOf(emulator);
    const { dashboard } = texts.en;
    const groups = emulator.values('Dashboard')[people - 2] ?? [];
    expect(groups).toContain(dashboard.error('SALES_PLAN'));
    expect(groups).toContain(dashboard.groups.week);
    expectNoError(emulator);
  });

  it('have room made for them when the workbook is opened next', () => {
    const crowd = Array.from({ length: 30 }, (_, n) =>
      action(`Seller ${String(n).padStart(2, '0')}`, '2026-11-18', 1),
    );
    const emulator = salesWorkbook(crowd);
    expect(names(peopleRows(emulator)).at(-1)).toBe('Team');
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(dashboardOf(emulator).room).toBe(30 + 3 + 3);
    expect(names(peopleRows(emulator)).slice(-2)).toEqual(['Seller 29', 'Team']);
  });
});

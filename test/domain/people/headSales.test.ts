import { baseOf } from '../../../src/domain/base/base';
import { headSales, type HeadSales } from '../../../src/domain/people/headSales';
import { boardOf, day, renaming, SETTINGS, step, type TestRow } from '../logBuilder';

const AS_OF = '2026-11-20';

interface TestHead {
  readonly name?: string;
  readonly from?: string;
}

function headsOf(
  heads: readonly TestHead[],
  rows: readonly TestRow[] = [],
  owned: readonly (readonly [client: string, owner: string])[] = [],
): HeadSales[] {
  const board = boardOf(rows, AS_OF);
  const named = heads.map(({ name = 'Vera', from }) => ({
    name: board.log.managers.read(name),
    from: from === undefined ? undefined : day(from),
  }));
  const tab = owned.map(([client, owner], index) => ({
    ...{ row: index + 2, client, owner },
    ...{ since: undefined, potential: undefined },
  }));
  const base = baseOf(board, tab, SETTINGS, { asOf: day(AS_OF), nobody: '(none)' });
  return headSales(board, named, base, day(AS_OF));
}

it('without a From the 3 months have no beginning: no days are left or over, and clients alone make no red', () => {
  const [head] = headsOf([{}], [], [['Acme', 'Vera']]);
  expect(head).toMatchObject({ clients: 1, daysLeft: undefined, light: 'green' });
});

it('two wins are red without a From, too', () => {
  const rows = ['A', 'B'].map((client) => step(AS_OF, client, 7, { manager: 'Vera' }));
  expect(headsOf([{}], rows)[0]).toMatchObject({ wins: 2, light: 'red' });
});

it('who becomes a head tomorrow or later has the whole term before him', () => {
  // 21 November to 20 February: 10 + 31 + 31 + 20; December to February: 31 + 31 + 28.
  expect(headsOf([{ from: '2026-11-21' }])[0]?.daysLeft).toBe(92);
  expect(headsOf([{ from: '2026-12-01' }])[0]?.daysLeft).toBe(90);
  // Who became one on the day has used it up.
  expect(headsOf([{ from: AS_OF }])[0]?.daysLeft).toBe(91);
});

it('the last day of the term is over with the day', () => {
  const owned = [['Acme', 'Vera']] as const;
  const [over] = headsOf([{ from: '2026-08-21' }], [], owned);
  expect(over).toMatchObject({ daysLeft: 0, light: 'red' });
  const [last] = headsOf([{ from: '2026-08-22' }], [], owned);
  expect(last).toMatchObject({ daysLeft: 1, light: 'green' });
});

it('who stands twice is one head, from the latest From on', () => {
  const twice = [{ from: '2026-11-01' }, { name: ' VERA', from: '2020-01-01' }, {}];
  const heads = headsOf(twice);
  expect(heads).toHaveLength(1);
  expect(heads[0]?.daysLeft).toBe(headsOf([{ from: '2026-11-01' }])[0]?.daysLeft);
  expect(headsOf([{}, { from: '2026-11-01' }])[0]?.daysLeft).toBe(heads[0]?.daysLeft);
});

it('a renamed client is owned as the tab says, under either name, and once', () => {
  const rows = [
    step('2026-10-01', 'Old', 2, { manager: 'Vera' }),
    renaming('2026-10-02', 'Old', 'New'),
  ];
  const owned = (...tab: [string, string][]): number | undefined =>
    headsOf([{}], rows, tab)[0]?.clients;
  expect(owned()).toBe(1);
  expect(owned(['Old', 'Vera'])).toBe(1);
  expect(owned(['New', 'Ann'])).toBe(0);
  expect(owned(['Old', 'Ann'])).toBe(0);
  expect(owned(['Old', 'Vera'], ['New', 'Vera'])).toBe(1);
});

it('others’ sales are added up without his, to the last digit', () => {
  const rows = [
    step(AS_OF, 'A', 7, { manager: 'Vera', amount: 1e17 }),
    step(AS_OF, 'B', 7, { manager: 'Ann', amount: 0.1 }),
    step(AS_OF, 'C', 7, { manager: 'Ben', amount: 0.2 }),
  ];
  expect(headsOf([{}], rows)[0]).toMatchObject({ own: 1e17, others: 0.1 + 0.2 });
});

it('nobody: no heads', () => {
  expect(headsOf([])).toEqual([]);
});

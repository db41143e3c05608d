import { after, closing, refusal, step, type TestRow } from '../domain/logBuilder';
import { actions, askRow, date, settings, tab, TODAY } from './ask';

const SEGMENTS = [
  'Working',
  'In work',
  'Lapsed',
  'Cooling',
  'Rested',
  'Untouched',
  'Gone',
  'Closed',
] as const;
const CLIENTS = tab('clients', { client: 'Acme', manager: 'Ann' });
const REASONS = settings(
  ['Refusal reason', 'never again', 'for good'],
  ['Refusal reason', 'budget', '100'],
  ['Refusal reason', 'crisis', 300],
  ['Refusal reason', 'busy', '30'],
);
const ago = (days: number): string => after(TODAY, -days);

/** The one segment in which Acme is counted today. */
function segment(rows: readonly TestRow[], set = REASONS): string {
  const log = actions(...rows, step(ago(1), 'Filler', 1, { manager: 'Zed' }));
  const row = askRow('Ann', 'SALES_BASE', log, CLIENTS, set, date(TODAY));
  const found = SEGMENTS.filter((name) => row[name] === 1);
  const sum = SEGMENTS.reduce((total, name) => total + Number(row[name]), 0);
  expect(sum).toBe(1);
  expect(row['Base']).toBe(found[0] === 'Closed' ? 0 : 1);
  return found.join();
}

const won = (days: number): TestRow => step(ago(days), 'Acme', 7);
const refused = (days: number, reason = ''): TestRow => refusal(ago(days), 'Acme', { reason });
const open = (days: number, deal = ''): TestRow => step(ago(days), 'Acme', 2, { deal });

describe('segments in their order of precedence', () => {
  it.each<[string, string, TestRow[]]>([
    ['Closed', 'gone and working', [won(9), refused(8, 'never again'), closing(ago(7), 'Acme')]],
    ['Closed', 'cooling', [refused(8), closing(ago(7), 'Acme')]],
    ['Closed', 'in work by a trespass', [closing(ago(7), 'Acme'), open(6)]],
    ['Closed', 'working by a win since', [closing(ago(7), 'Acme'), won(6)]],
    ['Closed', 'nothing else', [closing(ago(7), 'Acme')]],
    ['Gone', 'working', [won(9), refused(8, 'never again')]],
    ['Gone', 'cooling', [refused(9), refused(8, 'never again')]],
    ['Gone', 'in work', [refused(8, 'never again'), open(7)]],
    ['Gone', 'rested: for good is for good', [refused(800, 'never again')]],
    ['Cooling', 'in work', [refused(8), open(7)]],
    ['Cooling', 'lapsed', [won(200), refused(8)]],
    ['Working', 'in work', [won(9), open(8)]],
    ['Working', 'rested', [refused(300), won(9)]],
    ['In work', 'lapsed', [won(200), open(8)]],
    ['In work', 'rested', [refused(300), open(8)]],
    ['In work', 'nothing else', [open(8)]],
    ['Lapsed', 'rested', [won(400), refused(300)]],
    ['Rested', 'nothing else', [refused(300)]],
    ['Untouched', 'nothing at all', []],
  ])('%s before %s', (expected, _, rows) => {
    expect(segment(rows)).toBe(expected);
  });
});

describe('the borders of terms', () => {
  it.each([
    ['Working', 'on the day of the win', [won(0)]],
    ['Working', '89 days after it', [won(89)]],
    ['Lapsed', '90 days after it', [won(90)]],
    ['Cooling', 'on the day of the refusal', [refused(0)]],
    ['Cooling', '179 days after it', [refused(179)]],
    ['Rested', '180 days after it: the day he returns', [refused(180)]],
    ['Cooling', '99 days after a reason of 100 days', [refused(99, 'Budget ')]],
    ['Rested', '100 days after it', [refused(100, 'Budget ')]],
    ['Cooling', '89 days after a reason of 30 days: never below 90', [refused(89, 'busy')]],
    ['Rested', '90 days after it', [refused(90, 'busy')]],
    [
      'Cooling',
      'the latest of several ends counts',
      [refused(250, 'crisis'), refused(200, 'busy')],
    ],
    ['Rested', 'and no longer', [refused(300, 'crisis'), refused(200, 'busy')]],
  ])('%s %s', (expected, _, rows) => {
    expect(segment(rows)).toBe(expected);
  });

  it.each([
    ['Working', 'Active days', 30, [won(29)]],
    ['Lapsed', 'Active days', 30, [won(30)]],
    ['Cooling', 'Cooling days', 120, [refused(119)]],
    ['Rested', 'Cooling days', 120, [refused(120)]],
    ['Cooling', 'Cooling days', 30, [refused(89)]],
    ['Rested', 'Cooling days', 30, [refused(90)]],
    ['Cooling', 'Count days', 'working', [refused(179)]],
    ['Rested', 'Count days', 'working', [refused(180)]],
  ])('%s where the setting %s is %s', (expected, name, value, rows) => {
    expect(segment(rows, settings([name, value]))).toBe(expected);
  });
});

describe('refusals and wins', () => {
  it('a refusal of a working client does not cool him, not even later', () => {
    expect(segment([won(89), refused(80)])).toBe('Working');
    // 89 days after the win he was still working; 90 days after he was not.
    expect(segment([won(120), refused(31)])).toBe('Lapsed');
    expect(segment([won(120), refused(30)])).toBe('Cooling');
  });

  it('a win ends cooling, and being gone', () => {
    expect(segment([refused(20), won(10)])).toBe('Working');
    expect(segment([refused(150), won(100)])).toBe('Lapsed');
    expect(segment([refused(20, 'never again'), won(10)])).toBe('Working');
  });

  it('a refusal leaves his other deals open, a closing does not', () => {
    expect(segment([open(300, 'one'), open(299, 'two'), refused(200)])).toBe('In work');
    expect(segment([open(300, 'one'), open(299, 'two'), closing(ago(1), 'Acme')])).toBe('Closed');
  });
});

describe('coverage', () => {
  const clients = tab(
    'clients',
    ...['won', 'gone', 'fresh', 'closed'].map((client) => ({ client, manager: 'Ann' })),
    { client: 'dead', manager: 'Bob' },
  );
  const log = actions(
    step(ago(3), 'won', 7),
    refusal(ago(3), 'gone', { reason: 'never again' }),
    closing(ago(3), 'closed'),
    closing(ago(3), 'dead'),
  );
  const row = (first: string) => askRow(first, 'SALES_BASE', log, clients, REASONS, date(TODAY));

  it('is working ÷ (all − closed): who is gone stays in the denominator', () => {
    expect(row('Ann')).toMatchObject({ Base: 3, Working: 1, Gone: 1, Untouched: 1, Closed: 1 });
    expect(row('Ann')['Coverage']).toBeCloseTo(1 / 3, 12);
    expect(row('Team')).toMatchObject({ Base: 3, Working: 1, Gone: 1, Untouched: 1, Closed: 2 });
    expect(row('Team')['Coverage']).toBeCloseTo(1 / 3, 12);
  });

  it('of nobody is an empty cell', () => {
    expect(row('Bob')).toMatchObject({ Base: 0, Coverage: '', Closed: 1, 'Average sale': '' });
  });
});

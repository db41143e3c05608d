import { after, closing, refusal, step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, date, settings, tab, TODAY } from './ask';

const CLIENTS = tab('clients', { client: 'Filler', manager: 'Zed' });
const REASONS = settings(['Refusal reason', 'never again', 'for good']);
const ago = (days: number): string => after(TODAY, -days);

/** The values of November up to the 20th by measure. */
function burn(rows: readonly TestRow[], set = REASONS, ...args: readonly unknown[]) {
  return Object.fromEntries(
    ask('SALES_BURN', actions(...rows), CLIENTS, set, ...args).slice(1),
  ) as Record<string, unknown>;
}

it('has the measures of the contract in their order; without data they are zeros', () => {
  // A touch of long ago: there is a log, and nothing to count in it.
  const log = actions(step('2025-01-01', 'Acme', 1));
  expect(ask('SALES_BURN', log, tab('clients', { client: 'Acme' }))).toEqual([
    ['Measure', 'Value'],
    ['Refusals', 0],
    ['Refusal rate', 'too few to judge'],
    ['Low', 'too few to judge'],
    ['High', 'too few to judge'],
    ['Closed', 0],
    ['Closed for another reason', 0],
    ['Cooling', 0],
    ['Back in 30 days', 0],
    ['Back in 90 days', 0],
    ['Refused for good', 0],
    ['Trespasses', 0],
    ['Starts per month', 0],
    ['Sustainable starts', 'too few to judge'],
    // Nothing available, but nothing started either: 0 < 0 never holds.
    ['Runway months', 'more than 60'],
  ]);
});

describe('refusals of the period', () => {
  it('count within [from, asOf]; from is the first day of the month where it is left out', () => {
    const rows = ['2026-10-31', '2026-11-01', '2026-11-10', '2026-11-20', '2026-11-21'].map(
      (when, index) => refusal(when, `Client ${index}`),
    );
    expect(burn(rows)['Refusals']).toBe(3);
    expect(burn(rows, REASONS, date('2026-11-10'))['Refusals']).toBe(2);
    expect(burn(rows, REASONS, date('2026-11-20'), date('2026-10-31'))['Refusals']).toBe(4);
    expect(burn(rows, REASONS, date('2026-11-20'), date('2026-11-11'))['Refusals']).toBe(1);
  });

  it('from after asOf: zeros, while what holds as of asOf still counts', () => {
    const rows = [refusal('2026-11-10', 'Acme'), closing('2026-11-11', 'Birch')];
    expect(burn(rows, REASONS, date('2026-11-20'), date('2026-11-21'))).toMatchObject({
      Refusals: 0,
      Closed: 0,
      Trespasses: 0,
      Cooling: 1,
    });
  });

  it('the refusal of a working client, of a cooling one and of one label among several count alike', () => {
    const rows = [
      step('2026-11-01', 'Works', 7),
      refusal('2026-11-02', 'Works'),
      refusal('2026-11-03', 'Cools'),
      refusal('2026-11-04', 'Cools'),
      step('2026-11-05', 'Two', 1, { deal: 'one' }),
      step('2026-11-05', 'Two', 1, { deal: 'two' }),
      refusal('2026-11-06', 'Two', { deal: 'one' }),
    ];
    expect(burn(rows)['Refusals']).toBe(4);
  });
});

describe('closings', () => {
  it('are rows: each counts, with an open deal, with several, or with none', () => {
    const rows = [
      closing('2026-10-31', 'Before'),
      closing('2026-11-01', 'None'),
      closing('2026-11-02', 'None'),
      step('2026-11-03', 'Two', 1, { deal: 'one' }),
      step('2026-11-03', 'Two', 1, { deal: 'two' }),
      closing('2026-11-04', 'Two'),
      closing('2026-11-05', 'Voided', { id: 'v' }),
      voiding('2026-11-06', 'v'),
      closing('2026-11-21', 'After'),
    ];
    expect(burn(rows)).toMatchObject({ Closed: 3, 'Closed for another reason': 0 });
  });

  it.each([
    ['business closed', 0],
    [' Decision maker  DIED ', 0],
    ['ЛПР умер', 0],
    ['бизнесът закри', 0],
    ['moved to Mars', 1],
    // Of two readings:
    // No reason is none of the allowed ones.
    ['', 1],
  ])('for the reason “%s”: %i for another reason', (reason, another) => {
    const rows = [closing('2026-11-05', 'Acme', { reason })];
    expect(burn(rows)).toMatchObject({ Closed: 1, 'Closed for another reason': another });
  });

  it('the allowed reasons are settings: they stand in place of the default ones', () => {
    const set = settings(['Closing reason', 'moved to Mars']);
    const rows = [
      closing('2026-11-05', 'Acme', { reason: 'Moved to Mars' }),
      closing('2026-11-05', 'Birch', { reason: 'business closed' }),
    ];
    expect(burn(rows, set)).toMatchObject({ Closed: 2, 'Closed for another reason': 1 });
  });

  it('for another reason counts in the period alone', () => {
    const rows = [
      closing('2026-10-31', 'Before', { reason: 'whim' }),
      closing('2026-11-01', 'In', { reason: 'whim' }),
    ];
    expect(burn(rows)['Closed for another reason']).toBe(1);
  });
});

describe('as of asOf', () => {
  /** The refusal whose cooling ends so many days after today: he returns on that day. */
  const back = (days: number): TestRow => refusal(ago(180 - days), `Back in ${days}`);

  it.each([
    // Free today: not cooling any more.
    [0, 0, 0, 0],
    [1, 1, 1, 1],
    [30, 1, 1, 1],
    [31, 1, 0, 1],
    [90, 1, 0, 1],
    [91, 1, 0, 0],
    [180, 1, 0, 0],
  ])('who returns in %i days: cooling %i, back in 30 %i, back in 90 %i', (days, ...expected) => {
    const values = burn([back(days)]);
    const names = ['Cooling', 'Back in 30 days', 'Back in 90 days'];
    expect(names.map((name) => values[name])).toEqual(expected);
  });

  it('the 90 days include the 30; the latest end of a client counts', () => {
    const rows = [back(10), back(30), back(60), back(120)];
    expect(burn(rows)).toMatchObject({ Cooling: 4, 'Back in 30 days': 2, 'Back in 90 days': 3 });
    const twice = [refusal(ago(170), 'Acme'), refusal(ago(100), 'Acme')];
    // Refused again 100 days ago: back in 80 days, not in 10.
    expect(burn(twice)).toMatchObject({ Cooling: 1, 'Back in 30 days': 0, 'Back in 90 days': 1 });
  });

  // Of two readings: “cooling” is the segment, so gone and closed come before it.
  it('who is gone, closed or has won since does not cool and does not return', () => {
    const rows = [
      back(10),
      refusal(ago(100), 'Back in 10', { reason: 'never again' }),
      back(20),
      closing(ago(100), 'Back in 20'),
      back(25),
      step(ago(95), 'Back in 25', 7),
    ];
    expect(burn(rows)).toMatchObject({
      Cooling: 0,
      'Back in 30 days': 0,
      'Back in 90 days': 0,
      'Refused for good': 1,
    });
  });

  it('gone are clients, not rows, whenever they refused; a closed one is closed, a won one is back', () => {
    const forGood = (when: string, client: string): TestRow =>
      refusal(when, client, { reason: 'Never again' });
    const rows = [
      forGood('2020-01-01', 'Long ago'),
      forGood('2026-11-02', 'Twice'),
      forGood('2026-11-03', 'Twice'),
      forGood('2026-11-02', 'Closed'),
      closing('2026-11-03', 'Closed'),
      forGood('2026-11-02', 'Won'),
      step('2026-11-03', 'Won', 7),
      forGood('2026-11-21', 'Tomorrow'),
    ];
    expect(burn(rows)['Refused for good']).toBe(2);
  });
});

describe('trespasses of the period', () => {
  const open = (when: string, deal = ''): TestRow => step(when, 'Acme', 2, { deal });
  const refused = (days: number, reason = ''): TestRow => refusal(ago(days), 'Acme', { reason });

  it.each<[string, number, TestRow[]]>([
    ['a step that opens a deal 179 days after a refusal', 1, [refused(179), open(TODAY)]],
    ['180 days after it he is free', 0, [refused(180), open(TODAY)]],
    ['a refusal that opens a deal', 1, [refused(60), refused(10)]],
    ['on a client who is gone', 1, [refused(900, 'never again'), open('2026-11-05')]],
    ['on a closed client', 1, [closing(ago(900), 'Acme'), open('2026-11-05')]],
    ['later steps of that deal are none', 1, [refused(60), open('2026-11-05'), open('2026-11-06')]],
    ['a second label is another', 2, [refused(60), open('2026-11-05'), open('2026-11-06', 'two')]],
    [
      'a step of a deal opened before is none',
      0,
      [open(ago(70), 'two'), refused(60), open(TODAY, 'two')],
    ],
    [
      'after a win that ended the cooling',
      1,
      [refused(60), step('2026-11-02', 'Acme', 7), open(TODAY)],
    ],
    ['opened before the period', 0, [refused(60), open('2026-10-31'), open('2026-11-02')]],
    ['on the first day of the period', 1, [refused(60), open('2026-11-01')]],
    ['opened after asOf', 0, [refused(60), open('2026-11-21')]],
    [
      'the refusal was voided',
      0,
      [refusal(ago(60), 'Acme', { id: 'r' }), open(TODAY), voiding(TODAY, 'r')],
    ],
    [
      'a closing of a cooling client opens nothing',
      0,
      [refused(60), closing('2026-11-05', 'Acme')],
    ],
  ])('%s: %i', (_, expected, rows) => {
    expect(burn(rows)['Trespasses']).toBe(expected);
  });
});

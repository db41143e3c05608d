import { after, closing, refusal, step, type TestRow } from '../domain/logBuilder';
import { actions, ask, date, settings, tab, TODAY } from './ask';

const CLIENTS = tab('clients', { client: 'Filler', manager: 'Zed' });
const TOO_FEW = 'too few to judge';

/** The values up to today by measure; clients that the rows do not name are in the log alone. */
function burn(rows: readonly TestRow[], clients = CLIENTS, ...args: readonly unknown[]) {
  return Object.fromEntries(
    ask('SALES_BURN', actions(...rows), clients, ...args).slice(1),
  ) as Record<string, unknown>;
}

/** So many clients of their own, each with the rows that `make` gives for his name. */
function each(name: string, count: number, make: (client: string) => TestRow[]): TestRow[] {
  return Array.from({ length: count }, (_, index) => make(`${name} ${index}`)).flat();
}

const refusals = (count: number): TestRow[] =>
  each('Refused', count, (client) => [refusal('2026-11-05', client)]);
const wins = (count: number): TestRow[] =>
  each('Won', count, (client) => [step('2026-11-02', client, 1), step('2026-11-05', client, 7)]);

describe('refusal rate with its Wilson interval', () => {
  // prop.test(x, n, correct = FALSE)$conf.int of R; also Wilson 1927, equation as in Newcombe 1998, method 3.
  it.each([
    [10, 10, 0.5, 0.299298, 0.700702],
    [5, 5, 0.5, 0.236593, 0.763407],
    // 0 of n: 0 and z² ÷ (n + z²) = 3.841459 ÷ 11.841459; n of n: the mirror image.
    [0, 8, 0, 0, 0.324408],
    [8, 0, 1, 0.675592, 1],
    // p = 0.3, n = 10: (0.3 + 0.192073 ± 1.959964 · √(0.021 + 0.009604)) ÷ 1.384146.
    [3, 7, 0.3, 0.107789, 0.603222],
  ])('%i refused and %i won', (refused, won, rate, low, high) => {
    const values = burn([...refusals(refused), ...wins(won)]);
    expect(values['Refusal rate']).toBeCloseTo(rate, 12);
    expect(values['Low']).toBeCloseTo(low, 5);
    expect(values['High']).toBeCloseTo(high, 5);
    expect(Number(values['Low'])).toBeGreaterThanOrEqual(0);
    expect(Number(values['High'])).toBeLessThanOrEqual(1);
  });

  it('below 8 cases neither the rate nor its bounds are printed', () => {
    const values = burn([...refusals(4), ...wins(3)]);
    expect(values).toMatchObject({
      Refusals: 4,
      'Refusal rate': TOO_FEW,
      Low: TOO_FEW,
      High: TOO_FEW,
    });
  });

  it('closed deals are in the denominator: deals, not rows, and all labels of a client', () => {
    const closed = [
      closing('2026-11-05', 'No deal'),
      step('2026-11-02', 'Two', 1, { deal: 'one' }),
      step('2026-11-02', 'Two', 2, { deal: 'two' }),
      closing('2026-11-05', 'Two'),
    ];
    // 4 refused of 4 + 2 won + 2 closed deals.
    const values = burn([...refusals(4), ...wins(2), ...closed]);
    expect(values).toMatchObject({ Closed: 2, 'Refusal rate': 0.5 });
    // Wilson for 4 of 8: 0.5 ± (1.959964 · √(0.25 ÷ 8 + 3.841459 ÷ 256)) ÷ (1 + 3.841459 ÷ 8).
    expect(values['Low']).toBeCloseTo(0.215216, 5);
    expect(values['High']).toBeCloseTo(0.784784, 5);
  });

  it('repeat orders are aside, a second run through the stages is not', () => {
    const again = each('Won', 3, (client) => [step('2026-11-06', client, 7)]);
    expect(burn([...refusals(4), ...wins(3), ...again])['Refusal rate']).toBe(TOO_FEW);
    const rerun = [step('2026-11-07', 'Won 0', 1), step('2026-11-08', 'Won 0', 7)];
    expect(burn([...refusals(4), ...wins(3), ...rerun])['Refusal rate']).toBe(0.5);
  });

  it('the first win of a client that opens at the last stage is no repeat order', () => {
    const atOnce = each('At once', 4, (client) => [step('2026-11-06', client, 7)]);
    expect(burn([...refusals(4), ...atOnce])['Refusal rate']).toBe(0.5);
  });

  it('only what finished within the period counts', () => {
    const before = each('Before', 9, (client) => [refusal('2026-10-31', client)]);
    const rows = [...refusals(4), ...wins(4), ...before];
    expect(burn(rows)['Refusal rate']).toBe(0.5);
    // 13 of 17 from the last day of October on.
    const longer = burn(rows, CLIENTS, '', date(TODAY), date('2026-10-31'));
    expect(longer['Refusal rate']).toBeCloseTo(13 / 17, 12);
  });
});

describe('starts per month', () => {
  const open = (when: string, more: TestRow = {}): TestRow => step(when, 'Acme', 1, more);

  it.each<[string, number, TestRow[]]>([
    ['a first deal', 1, [open('2026-11-05')]],
    ['the day three months back is outside', 0, [open('2026-08-20')]],
    ['the day after it is inside', 1, [open('2026-08-21')]],
    ['today is inside', 1, [open(TODAY)]],
    ['tomorrow is unknown', 0, [open(after(TODAY, 1))]],
    ['further steps are none', 1, [open('2026-11-05'), step('2026-11-06', 'Acme', 3)]],
    [
      'a second label while the first is open is none',
      1,
      [open('2026-11-05', { deal: 'one' }), open('2026-11-06', { deal: 'two' })],
    ],
    [
      'a label opened when the first is over is one',
      2,
      [
        open('2026-11-05', { deal: 'one' }),
        step('2026-11-06', 'Acme', 7, { deal: 'one' }),
        open('2026-11-07', { deal: 'two' }),
      ],
    ],
    ['a repeat order is none', 0, [step('2026-01-05', 'Acme', 7), step('2026-11-05', 'Acme', 7)]],
    ['a first win at once is one', 1, [step('2026-11-05', 'Acme', 7)]],
    ['a new run after a win is one', 1, [step('2026-01-05', 'Acme', 7), open('2026-11-05')]],
    ['a refusal at the first call is one', 1, [refusal('2026-11-05', 'Acme')]],
    ['the refusal of an open deal is none', 0, [open('2026-01-05'), refusal('2026-11-05', 'Acme')]],
    ['a trespass is one too', 2, [refusal('2026-11-05', 'Acme'), open('2026-11-06')]],
    ['a closing without a deal is none', 0, [closing('2026-11-05', 'Acme')]],
  ])('%s: %i in three months', (_, starts, rows) => {
    expect(burn(rows)['Starts per month']).toBeCloseTo(starts / 3, 12);
  });

  it('does not depend on from, and follows asOf', () => {
    const rows = [
      open('2026-09-10'),
      step('2026-09-11', 'Birch', 1),
      step('2026-11-11', 'Cedar', 1),
    ];
    const starts = (asOf: string, from: string): unknown =>
      burn(rows, CLIENTS, '', date(asOf), date(from))['Starts per month'];
    expect(starts(TODAY, TODAY)).toBe(1);
    expect(starts('2026-09-10', '2026-01-01')).toBeCloseTo(1 / 3, 12);
    // 2026-12-10 less three months is 2026-09-10: Acme is out.
    expect(starts('2026-12-10', '2026-12-01')).toBeCloseTo(2 / 3, 12);
  });

  it('three months before the 31st of May end with February', () => {
    const rows = [open('2026-02-28'), step('2026-03-01', 'Birch', 1)];
    expect(burn(rows, CLIENTS, '', date('2026-05-31'))['Starts per month']).toBeCloseTo(1 / 3, 12);
  });
});

describe('sustainable starts', () => {
  const run = (name: string, count: number, last: (client: string) => TestRow): TestRow[] =>
    each(name, count, (client) => [step('2026-10-01', client, 1), last(client)]);
  const lost = run('Lost', 4, (client) => refusal('2026-10-31', client));
  const won = run('Won', 4, (client) => step('2026-10-31', client, 7));
  const untouched = tab(
    'clients',
    ...Array.from({ length: 12 }, (_, index) => ({ client: `Fresh ${index}`, manager: 'Ann' })),
  );

  // 20 clients; 30 days in work, half refused: 20 ÷ ((30 + ½ · 180) ÷ 30.4375) = 20 · 30.4375 ÷ 120.
  const EXPECTED = (20 * 30.4375) / 120;

  it('(all − closed − gone) ÷ (months in work + refusal share × cooling months)', () => {
    expect(burn([...lost, ...won], untouched)['Sustainable starts']).toBeCloseTo(EXPECTED, 9);
  });

  it('who is closed or gone is not there; repeat orders and what finished earlier are aside', () => {
    const set = settings(['Refusal reason', 'never again', 'for good']);
    const rows = [
      ...lost,
      ...won,
      closing('2026-11-01', 'Dead'),
      refusal('2026-01-01', 'Gone', { reason: 'never again' }),
      ...each('Won', 4, (client) => [step('2026-11-01', client, 7)]),
    ];
    expect(burn(rows, untouched, set)['Sustainable starts']).toBeCloseTo(EXPECTED, 9);
  });

  it('a closed deal is finished: it has a length and a share', () => {
    const rows = [...lost, ...won, step('2026-10-02', 'Dead', 1), closing('2026-11-10', 'Dead')];
    // Lengths 8 · 30 and 39: mean 31 days; 4 of 9 refused; the closed client is not in the base of 20.
    const expected = (20 * 30.4375) / (31 + (4 / 9) * 180);
    expect(burn(rows, untouched)['Sustainable starts']).toBeCloseTo(expected, 9);
  });

  it('cooling months follow the setting', () => {
    // 487 days are 16 months: 20 ÷ (30 ÷ 30.4375 + ½ · 16).
    const values = burn([...lost, ...won], untouched, settings(['Cooling days', 487]));
    expect(values['Sustainable starts']).toBeCloseTo(20 / (30 / 30.4375 + 8), 9);
  });

  it('below 8 finished deals of three months: too few to judge', () => {
    const seven = [...lost, ...won.slice(2)];
    expect(burn(seven, untouched)['Sustainable starts']).toBe(TOO_FEW);
    const repeat = step('2026-11-01', 'Won 1', 7);
    expect(burn([...seven, repeat], untouched)['Sustainable starts']).toBe(TOO_FEW);
    const early = [step('2026-08-01', 'Early', 1), step('2026-08-20', 'Early', 7)];
    expect(burn([...seven, ...early], untouched)['Sustainable starts']).toBe(TOO_FEW);
  });

  // The terms name no value for a division by 0: any text or blank will do, an infinite number will not.
  it('are no number where nothing binds a client: all won on the day they began', () => {
    const atOnce = each('At once', 8, (client) => [step('2026-11-06', client, 7)]);
    const value = burn(atOnce)['Sustainable starts'];
    expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
  });
});

import { closing, refusal, renaming, step, type TestRow } from '../../domain/logBuilder';
import { funnel, stuck } from './figures';

const AS_OF = '2026-11-20';

/** One column of the funnel as one digit a stage. */
function digits(heading: string, log: readonly TestRow[], manager = ''): string {
  return funnel(heading, log, AS_OF, { manager }).join('');
}

const unnamed = step('2026-11-02', 'A', 1);
const store = step('2026-11-02', 'A', 3, { deal: 'Store' });
const shop = step('2026-11-02', 'A', 5, { deal: 'Shop', manager: 'Bob' });

describe('deals of one client with several labels', () => {
  it('are deals apart, the unnamed one is one of them', () => {
    expect(digits('In work', [unnamed, store, shop])).toBe('1010100');
    expect(digits('Reached', [unnamed, store, shop])).toBe('3221100');
  });

  it('move each by its own label', () => {
    const log = [
      unnamed,
      store,
      step('2026-11-03', 'A', 2),
      step('2026-11-04', 'A', 4, { deal: ' STORE ' }),
    ];
    expect(digits('In work', log)).toBe('0101000');
    expect(digits('Moved on', log)).toBe('1010000');
  });

  it('with the same label are apart from those of other clients', () => {
    expect(digits('In work', [store, { ...store, client: 'B', stage: 3 }])).toBe('0020000');
  });

  it('belong each to the manager of its own latest action', () => {
    expect(digits('In work', [unnamed, store, shop], 'Ann')).toBe('1010000');
    expect(digits('In work', [unnamed, store, shop], 'Bob')).toBe('0000100');
  });

  it('are silent each on its own', () => {
    const log = [
      step('2026-10-01', 'A', 1),
      step('2026-10-01', 'A', 1, { deal: 'Store' }),
      step('2026-11-10', 'A', 1, { deal: 'Store' }),
    ];
    expect(stuck(log, AS_OF)).toMatchObject([
      { Deal: '', 'Silent days': 50 },
      { Deal: 'Store', 'Silent days': 10 },
    ]);
  });
});

describe('a refusal among labels', () => {
  it('loses the deal of its own label alone', () => {
    const log = [unnamed, store, shop, refusal('2026-11-05', 'A', { deal: 'Store' })];
    expect(digits('In work', log)).toBe('1000100');
    expect(digits('Lost', log)).toBe('0010000');
  });

  it('with a blank label, where only a named deal is open, opens and loses the unnamed one', () => {
    const log = [store, refusal('2026-11-05', 'A', { stage: 2 })];
    expect(digits('In work', log)).toBe('0010000');
    expect(digits('Entered', log)).toBe('0110000');
    expect(digits('Lost', log)).toBe('0100000');
  });
});

describe('a win among labels', () => {
  it('finishes its own deal; the others stay open', () => {
    const log = [unnamed, store, step('2026-11-05', 'A', 7, { deal: 'Store' })];
    expect(digits('In work', log)).toBe('1000000');
    expect(digits('Moved on', log)).toBe('0010000');
    expect(digits('Entered', log)).toBe('1010001');
  });
});

describe('a closing among labels', () => {
  it('loses all of them where each stands, also where its own label has none open', () => {
    for (const deal of ['', 'Store', 'Nothing open here']) {
      const log = [unnamed, store, shop, closing('2026-11-05', 'A', { deal })];
      expect(digits('In work', log)).toBe('0000000');
      expect(digits('Lost', log)).toBe('1010100');
    }
  });

  it('leaves each with its own manager, when somebody else closes', () => {
    const log = [store, shop, closing('2026-11-05', 'A', { deal: 'Other', manager: 'Cat' })];
    expect(digits('Lost', log, 'Ann')).toBe('0010000');
    expect(digits('Lost', log, 'Bob')).toBe('0000100');
    expect(digits('Lost', log, 'Cat')).toBe('0000000');
  });
});

describe('labels of two clients that become one', () => {
  it('are one deal where they are the same, and stay apart where not', () => {
    const log = [
      step('2026-11-02', 'A', 3, { deal: 'Store' }),
      step('2026-11-03', 'B', 4, { deal: 'Store' }),
      step('2026-11-03', 'B', 1, { deal: 'Shop' }),
      renaming('2026-11-04', 'B', 'A'),
    ];
    expect(digits('In work', log)).toBe('1001000');
    expect(digits('Moved on', log)).toBe('0010000');
  });
});

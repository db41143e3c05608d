import { closing, refusal, step, type TestRow } from '../../domain/logBuilder';
import { settings } from '../ask';
import { funnel, problems, speed, stuck, type More } from './figures';

const AS_OF = '2026-11-20';

/** One column of the funnel as one digit a stage. */
function digits(heading: string, log: readonly TestRow[], more: More = {}): string {
  return funnel(heading, log, AS_OF, more).join('');
}

describe('a refusal of an open deal', () => {
  it.each([[''], [1], [2], [6], [7]])(
    'loses it where it stands, whatever stage the row says: %j',
    (stage) => {
      const log = [step('2026-11-02', 'A', 4), refusal('2026-11-03', 'A', { stage })];
      expect(digits('Lost', log)).toBe('0001000');
      expect(digits('Reached', log)).toBe('1111000');
      expect(digits('Entered', log)).toBe('0001000');
      expect(digits('In work', log)).toBe('0000000');
    },
  );

  it('loses it on the date of the refusal, in the period of that date', () => {
    const log = [step('2026-10-05', 'A', 2), refusal('2026-11-03', 'A')];
    expect(digits('Lost', log, { from: '2026-11-03' })).toBe('0100000');
    expect(digits('Lost', log, { from: '2026-11-04' })).toBe('0000000');
    expect(digits('Reached', log, { from: '2026-11-03' })).toBe('0000000');
  });

  it('after a back move loses it where it went back to', () => {
    const log = [
      step('2026-11-02', 'A', 5),
      step('2026-11-03', 'A', 3),
      refusal('2026-11-04', 'A', { stage: 5 }),
    ];
    expect(digits('Lost', log)).toBe('0010000');
    expect(digits('Went back', log)).toBe('0000100');
  });
});

describe('a refusal with no open deal', () => {
  it.each([
    ['', '1000000', '1000000'],
    [3, '0010000', '1110000'],
    // Only a step reaches the finish: the last stage stands for the one before it.
    [7, '0000010', '1111110'],
    ['7. Contract signed', '0000010', '1111110'],
  ])('at stage %j opens one and loses it the same day', (stage, lost, reached) => {
    const log = [refusal('2026-11-03', 'A', { stage })];
    expect(digits('Entered', log)).toBe(lost);
    expect(digits('Lost', log)).toBe(lost);
    expect(digits('Reached', log)).toBe(reached);
    expect(digits('Moved on', log)).toBe('0000000');
    expect(digits('Still open', log)).toBe('0000000');
    expect(problems(log)).toEqual([]);
  });

  it('of two stages stands at the first, where the last is given', () => {
    const set = settings(['Stage 1', 'Call'], ['Stage 2', 'Sold']);
    const log = [refusal('2026-11-03', 'A', { stage: 2 })];
    expect(digits('Lost', log, { settings: set })).toBe('10');
    expect(digits('Entered', log, { settings: set })).toBe('10');
  });

  it('gives a stay of no days that is censored, for speed', () => {
    // Two at risk on day 0, one of them advances: S(0) = 1/2, which is the median.
    const log = [
      refusal('2026-11-03', 'A'),
      step('2026-11-03T09:00', 'B', 1),
      step('2026-11-03T10:00', 'B', 2),
    ];
    expect(speed('Advances', log, AS_OF)[0]).toBe(1);
    expect(speed('Still there', log, AS_OF)[0]).toBe(0);
    expect(speed('Median days', log, AS_OF)[0]).toBe(0);
    expect(speed('85% within days', log, AS_OF)[0]).toBe('not reached');
  });

  it('each time opens another, while the client is cooling too', () => {
    const log = ['02', '03', '04'].map((day) => refusal(`2026-11-${day}`, 'A'));
    expect(digits('Lost', log)).toBe('3000000');
    expect(digits('Reached', log)).toBe('3000000');
  });

  it('right after a win opens an ordinary deal, no repeat order', () => {
    const log = [step('2026-11-02', 'A', 7), refusal('2026-11-03', 'A', { stage: 7 })];
    expect(digits('Reached', log)).toBe('2222221');
    expect(digits('Lost', log)).toBe('0000010');
    expect(digits('Entered', log)).toBe('0000011');
  });
});

describe('the reason of a refusal', () => {
  it('changes nothing for the deal: for good, known or not', () => {
    const set = settings(['Refusal reason', 'never again', 'for good'], ['Refusal reason', 'dear']);
    for (const reason of ['never again', 'dear', 'something else', '']) {
      const log = [
        step('2026-11-02', 'A', 2),
        refusal('2026-11-03', 'A', { reason }),
        step('2026-11-04', 'A', 3),
      ];
      expect(digits('Lost', log, { settings: set })).toBe('0100000');
      expect(digits('In work', log, { settings: set })).toBe('0010000');
    }
  });
});

describe('a client who is cooling, gone or closed', () => {
  const forGood = settings(['Refusal reason', 'never again', 'for good']);

  it.each([
    ['cooling', refusal('2026-08-01', 'A')],
    ['gone', refusal('2026-08-01', 'A', { reason: 'never again' })],
    ['closed', closing('2026-08-01', 'A')],
  ])('(%s) may have an open deal, which gets stuck like any other', (_, untouchable) => {
    const log = [untouchable, step('2026-09-01', 'A', 1)];
    expect(stuck(log, AS_OF, { settings: forGood })).toMatchObject([
      { Client: 'A', 'Days in stage': 80, 'Days over': 70 },
    ]);
    expect(funnel('In work', log, AS_OF, { settings: forGood })[0]).toBe(1);
  });
});

describe('a closing', () => {
  it('without an open deal opens none', () => {
    const log = [closing('2026-11-02', 'A', { stage: 3 })];
    for (const heading of ['Entered', 'Lost', 'Reached']) {
      expect(digits(heading, log)).toBe('0000000');
    }
  });

  it('loses the deal where it stands, whatever the stage and the reason of the row', () => {
    for (const more of [{}, { stage: 7 }, { stage: 1, reason: 'no mood' }, { reason: '' }]) {
      const log = [step('2026-11-02', 'A', 3), closing('2026-11-03', 'A', more)];
      expect(digits('Lost', log)).toBe('0010000');
      expect(digits('Entered', log)).toBe('0010000');
      expect(problems(log)).toEqual([]);
    }
  });

  it('of one client leaves the others', () => {
    const log = [
      step('2026-11-02', 'A', 3),
      step('2026-11-02', 'B', 3),
      closing('2026-11-03', 'A'),
    ];
    expect(digits('In work', log)).toBe('0010000');
  });

  it('loses a deal that was opened on the closed client, when it comes again', () => {
    const log = [
      closing('2026-11-01', 'A'),
      step('2026-11-02', 'A', 3),
      closing('2026-11-03', 'A'),
    ];
    expect(digits('Lost', log)).toBe('0010000');
  });
});

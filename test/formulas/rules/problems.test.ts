import { closing, refusal, renaming, step, voiding, type TestRow } from '../../domain/logBuilder';
import { actions, ask, date, settings } from '../ask';
import { problems } from './figures';

/** A log in which every problem occurs once; the comments give the rows of the sheet. */
const LOG: TestRow[] = [
  step('', 'A', 1), // 2
  step('yesterday', 'A', 1), // 3
  step('2026-11-02', 'A', 1, { manager: '' }), // 4
  step('2026-11-02', '', 1), // 5
  step('2026-11-02', 'A', ''), // 6
  step('2026-11-02', 'A', 12), // 7
  step('2026-11-02', 'A', 1, { outcome: 'won' }), // 8
  step('2026-11-02', 'A', 1, { amount: 'lots' }), // 9
  step('2026-11-02', 'A', 1, { amount: '5,000' }), // 10
  step('2026-11-02', 'A', 1, { deal: '#N/A' }), // 11
  voiding('2026-11-02', ''), // 12
  voiding('2026-11-02', 'nowhere'), // 13
  renaming('2026-11-02', 'A', ''), // 14
  renaming('2026-11-02', 'X', 'X'), // 15
  step('2026-11-02', 'D', 1, { id: 'd' }), // 16
  step('2026-11-02', 'E', 1, { id: 'd' }), // 17
  step('2026-11-02', 'W', 7), // 18
  step('2026-11-02', 'W', 7), // 19
];

describe('the problems of a log', () => {
  it('are told by row, column, value and kind', () => {
    expect(problems(LOG)).toEqual([
      [2, 'When', '', 'missing date'],
      [3, 'When', 'yesterday', 'not a date'],
      [4, 'Manager', '', 'missing manager'],
      [5, 'Client', '', 'missing client'],
      [6, 'Stage', '', 'missing stage'],
      [7, 'Stage', 12, 'unknown stage'],
      [8, 'Outcome', 'won', 'unknown outcome'],
      [9, 'Amount', 'lots', 'not an amount'],
      [10, 'Amount', '5,000', 'doubtful amount'],
      [11, 'Deal', '#N/A', 'error value'],
      [12, 'Reason', '', 'missing ID to void'],
      [13, 'Reason', 'nowhere', 'void without a match'],
      [14, 'Reason', '', 'missing new name'],
      [15, 'Reason', 'X', 'circle of names'],
      [17, 'ID', 'd', 'doubled ID'],
      [19, 'Stage', 7, 'second win on one date'],
    ]);
  });

  it('are said in words, and none is said in words as well', () => {
    const [headings, first] = ask('SALES_PROBLEMS', actions(...LOG));
    expect(headings).toEqual(['Row', 'Column', 'Value', 'Problem']);
    expect(String(first?.[3])).toMatch(/date is missing/);
    const [, only, ...others] = ask('SALES_PROBLEMS', actions(step('2026-11-02', 'A', 1)));
    expect(only?.[0]).toMatch(/No problems/);
    expect(others).toEqual([]);
  });

  it('of one row stand one a line in the order of the columns, whatever their order in the sheet', () => {
    const row: TestRow = {
      when: 'x',
      manager: ' ',
      client: '#REF!',
      stage: 'y',
      outcome: 'z',
      amount: '1,000',
      nextStep: 'soon',
      id: 'd',
    };
    const expected = ['When', 'Manager', 'Client', 'Stage', 'Outcome', 'Amount', 'Next step', 'ID'];
    const log = [step('2026-11-02', 'D', 1, { id: 'd' }), row];
    expect(problems(log).map(([, column]) => column)).toEqual(expected);
    const reversed = actions(...log).map((cells) => [...cells].reverse());
    const lines = ask('SALES_PROBLEMS', reversed).slice(1);
    expect(lines.map(([, column]) => column)).toEqual(expected);
  });

  it('are those of the whole log: today and asOf do not cut them', () => {
    const log = [
      step('2030-01-01', 'A', 99),
      step('2031-01-01', 'W', 7),
      step('2031-01-01', 'W', 7),
    ];
    expect(problems(log).map(([row]) => row)).toEqual([2, 4]);
    const late = [step('2026-11-02', 'A', 99, { id: 'x' }), voiding('2040-01-01', 'x')];
    expect(problems(late)).toEqual([]);
  });

  it('are not told of voided rows, of any kind', () => {
    const log = [
      step('2026-11-02', 'A', 99, { id: 'i/1' }),
      renaming('2026-11-02', 'B', 'B', { id: 'i/2' }),
      voiding('2026-11-02', 'nowhere', { id: 'i/3' }),
      step('', '', '', { id: 'i/4' }),
      step('2026-11-02', 'D', 1, { id: 'i/5' }),
      step('2026-11-02', 'D', 1, { id: 'i/5' }),
      step('2026-11-02', 'W', 7, { id: 'i/6' }),
      step('2026-11-02', 'W', 7, { id: 'i/7' }),
    ];
    expect(problems(log).length).toBeGreaterThan(5);
    expect(problems([...log, voiding('2026-11-03', 'i/*')])).toEqual([]);
  });

  it('know a second win no more where the first is voided', () => {
    const log = [
      step('2026-11-02', 'W', 7, { id: 'x' }),
      step('2026-11-02', 'W', 7),
      voiding('2026-11-03', 'x'),
    ];
    expect(problems(log)).toEqual([]);
  });

  it('show the value as it stands in the cell: a number, a date, a text', () => {
    const log = [
      step('2026-11-02', 'A', 12.5),
      step('2026-11-02', 'A', date('2026-11-03')),
      step('2026-11-02', 'A', ' What? '),
    ];
    expect(problems(log).map(([, , value]) => value)).toEqual([12.5, '2026-11-03', ' What? ']);
  });
});

describe('no problem', () => {
  it.each<[string, TestRow[]]>([
    ['a refusal without stage and reason', [refusal('2026-11-02', 'A')]],
    ['a closing for a reason that is not allowed', [closing('2026-11-02', 'A', { reason: 'no' })]],
    ['a step back', [step('2026-11-02', 'A', 4), step('2026-11-03', 'A', 2)]],
    ['a trespass', [refusal('2026-11-02', 'A'), step('2026-11-03', 'A', 1)]],
    ['a negative amount', [step('2026-11-02', 'A', 1, { amount: -20 })]],
    ['a win without amount', [step('2026-11-02', 'A', 7)]],
    ['a next step in the past', [step('2026-11-02', 'A', 1, { nextStep: '2020-01-01' })]],
    ['rows in no order of time', [step('2026-11-03', 'A', 1), step('2026-11-02', 'A', 1)]],
    ['several rows without an ID', [step('2026-11-02', 'A', 1), step('2026-11-02', 'B', 1)]],
    ['a void with blanks', [step('2026-11-02', 'A', 1, { id: 'x' }), voiding('2026-11-02', 'x')]],
    ['a rename of a name that nobody has', [renaming('2026-11-02', 'A', 'B')]],
  ])('is %s', (_, log) => {
    expect(problems(log)).toEqual([]);
  });

  it('is a stage that the settings have, though the default stages do not', () => {
    const set = settings(...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`Stage ${n}`, `S${n}`]));
    const log = [step('2026-11-02', 'A', 8), step('2026-11-02', 'B', 'S8')];
    expect(problems(log, set)).toEqual([]);
    expect(problems(log).map(([row]) => row)).toEqual([2, 3]);
  });
});

import { foldLog } from '../../../src/domain/board/board';
import { problemsOf } from '../../../src/domain/board/problems';
import { readLog, refusal, renaming, SETTINGS, step, voiding, type TestRow } from '../logBuilder';

function problems(rows: readonly TestRow[]): string[] {
  const log = readLog(rows);
  const faults = problemsOf(foldLog(log, SETTINGS));
  return faults.map(({ row, column, problem }) => `${row} ${column}: ${problem}`);
}

const WHEN = '2026-01-05';

describe('the problems of a log', () => {
  it('are none where every row is understood', () => {
    expect(problems([step(WHEN, 'A', 1, { id: 'a' }), voiding(WHEN, 'a', { id: 'b' })])).toEqual(
      [],
    );
    expect(problems([])).toEqual([]);
  });

  it('stand in the order of the rows, and one line per fault in the order of the columns', () => {
    const rows = [
      step(WHEN, 'A', 1, { id: 'a', manager: '' }),
      { when: 'soon', stage: 'x', outcome: 'y', amount: 'z', nextStep: 'w', id: 'a' },
    ];
    expect(problems(rows)).toEqual([
      '2 manager: missing manager',
      '3 when: not a date',
      '3 manager: missing manager',
      '3 client: missing client',
      '3 stage: unknown stage',
      '3 outcome: unknown outcome',
      '3 amount: not an amount',
      '3 nextStep: not a date',
      '3 id: doubled ID',
    ]);
  });

  it('list the second and later rows of a doubled ID', () => {
    const rows = ['a', 'b', 'a', 'a', ''].map((id) => step(WHEN, 'A', 1, { id }));
    expect(problems([...rows, step(WHEN, 'A', 1)])).toEqual([
      '4 id: doubled ID',
      '5 id: doubled ID',
    ]);
  });

  it('list an ID doubled by a row of another kind as well', () => {
    const rows = [
      step(WHEN, 'A', 1, { id: 'a' }),
      step(WHEN, 'A', 1, { id: 'x' }),
      voiding(WHEN, 'x', { id: 'a' }),
    ];
    expect(problems(rows)).toEqual(['4 id: doubled ID']);
  });

  it('list a second win of one client and label on one date under Stage', () => {
    const rows = [
      step(WHEN, 'A', 7),
      step(`${WHEN} 10:00`, 'a', 7),
      step(WHEN, 'A', 7, { deal: 'B' }),
    ];
    expect(problems(rows)).toEqual(['3 stage: second win on one date']);
  });

  it('keep the order of the columns also where the log as a whole shows the fault', () => {
    const rows = [
      step(WHEN, 'A', 7, { id: 'a' }),
      step(WHEN, 'A', 7, { id: 'a', manager: '', amount: '1,234' }),
      voiding(WHEN, 'x', { id: 'a' }),
    ];
    expect(problems(rows)).toEqual([
      '3 manager: missing manager',
      '3 stage: second win on one date',
      '3 amount: doubtful amount',
      '3 id: doubled ID',
      '4 reason: void without a match',
      '4 id: doubled ID',
    ]);
  });

  it('list a second win also where a rename made one client of two', () => {
    const rows = [step(WHEN, 'A', 7), step(WHEN, 'B', 7), renaming('2026-02-01', 'A', 'B')];
    expect(problems(rows)).toEqual(['3 stage: second win on one date']);
  });

  it('list a void without a match under Reason', () => {
    expect(
      problems([step(WHEN, 'A', 1, { id: 'a' }), voiding(WHEN, 'x'), voiding(WHEN, 'y/*')]),
    ).toEqual(['3 reason: void without a match', '4 reason: void without a match']);
  });

  it('list a circle of names under Reason', () => {
    expect(problems([renaming(WHEN, 'A', 'B'), renaming(WHEN, 'B', 'A')])).toEqual([
      '2 reason: circle of names',
      '3 reason: circle of names',
    ]);
  });

  it('do not list voided rows', () => {
    const rows = [
      step('soon', 'A', 1, { id: 'a' }),
      step(WHEN, 'B', 7, { id: 'b' }),
      step(WHEN, 'B', 7, { id: 'c' }),
      voiding(WHEN, 'nothing', { id: 'd' }),
      voiding(WHEN, 'a'),
      voiding(WHEN, 'c'),
      voiding(WHEN, 'd'),
    ];
    expect(problems(rows)).toEqual([]);
  });

  it('are those of the whole log: a void counts whatever its date', () => {
    expect(problems([step('soon', 'A', 1, { id: 'a' }), voiding('2099-01-01', 'a')])).toEqual([]);
  });

  it('do not list a row that may leave cells blank: refused without a stage, renamed without a manager', () => {
    expect(problems([refusal(WHEN, 'A'), renaming(WHEN, 'A', 'B')])).toEqual([]);
  });
});

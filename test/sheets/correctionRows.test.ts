import { day, readLog, renaming, voiding, type TestRow } from '../domain/logBuilder';
import { rowsOf, type LogRow } from '../domain/logRows';

const WHEN = '2026-01-05';

function read(row: TestRow): { row: LogRow | undefined; faults: string[] } {
  const log = readLog([row]);
  return {
    row: rowsOf(log)[0],
    faults: log.faults.map(({ column, problem }) => `${column}: ${problem}`),
  };
}

describe('a void row', () => {
  it('needs its date and the ID, nothing else', () => {
    const { row, faults } = read({ when: WHEN, outcome: 'void', reason: ' a1 ' });
    expect(row).toMatchObject({ kind: 'void', row: 2, target: 'a1', day: day(WHEN), id: '' });
    expect(faults).toEqual([]);
  });

  it('may hold nonsense in the cells that it does not need', () => {
    const more = { stage: 'lunch', client: '#REF!', amount: 'x', nextStep: 'y' };
    expect(read(voiding(WHEN, 'a', more))).toMatchObject({ row: { kind: 'void' }, faults: [] });
  });

  it('takes an ID that is a number', () => {
    expect(read(voiding(WHEN, 12)).row).toMatchObject({ target: '12' });
  });

  it.each([
    ['a date', voiding('', 'a'), ['when: missing date']],
    ['an ID', voiding(WHEN, ' '), ['reason: missing ID to void']],
    ['both', voiding('', ''), ['when: missing date', 'reason: missing ID to void']],
  ])('without %s is unreadable', (_, row, faults) => {
    expect(read(row)).toMatchObject({ row: { kind: 'unreadable' }, faults });
  });
});

describe('a renamed row', () => {
  it('needs a date and both names: Client is the old one, Reason the new one', () => {
    const { row, faults } = read(renaming(WHEN, ' Old  name', 'New name '));
    expect(row).toMatchObject({
      kind: 'renamed',
      day: day(WHEN),
      from: { shown: 'Old name' },
      to: { shown: 'New name' },
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['a date', renaming('', 'A', 'B'), ['when: missing date']],
    ['the old name', renaming(WHEN, '', 'B'), ['client: missing client']],
    ['the new name', renaming(WHEN, 'A', ''), ['reason: missing new name']],
  ])('without %s is unreadable', (_, row, faults) => {
    expect(read(row)).toMatchObject({ row: { kind: 'unreadable' }, faults });
  });

  it('takes names that are numbers', () => {
    const row = { when: WHEN, outcome: 'renamed', client: 112, reason: 113 };
    expect(read(row).row).toMatchObject({ from: { key: '112' }, to: { key: '113' } });
  });
});

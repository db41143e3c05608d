import { TASK_STATES, type Task } from '../../src/domain/people/tasks';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import type { DecodedRange } from '../../src/sheets/rangeReader';
import { decodeTasks, type TaskColumn } from '../../src/sheets/tasks';
import { texts } from '../../src/texts';
import { taskWords } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

const HEADINGS = Object.values(texts.en.headings.tasks);

function decode(...rows: readonly (readonly unknown[])[]): DecodedRange<Task, TaskColumn> {
  return decodeTasks([HEADINGS, ...rows], taskWords, zoneOf('UTC'));
}

describe('a task', () => {
  it('is one row', () => {
    const date = new Date('2026-11-10T10:00:00Z');
    expect(
      decode(['Call', 'Ann', date, '2026-11-30', '', 'Question', ' Which price? ', date]),
    ).toEqual({
      rows: [
        {
          row: 2,
          task: 'Call',
          owner: 'Ann',
          setOn: day('2026-11-10'),
          due: day('2026-11-30'),
          checkUp: undefined,
          state: 'question',
          question: 'Which price?',
          updated: day('2026-11-10'),
        },
      ],
      faults: [],
    });
  });

  it.each(Object.entries(texts))('has its state in the words of %s', (_, { taskStates }) => {
    const { rows, faults } = decode(
      ...TASK_STATES.map((state) => ['Call', 'Ann', '', '', '', ` ${taskStates[state]} `]),
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ state }) => state)).toEqual(TASK_STATES);
  });

  it('was not started where its state is blank', () => {
    expect(decode(['Call', 'Ann']).rows[0]?.state).toBe('notStarted');
  });

  it('stands in a row that says more than a state', () => {
    expect(decode([], ['', '', '', '', '', 'running'], ['', '', '', '', '', 'moon'])).toEqual({
      rows: [],
      faults: [],
    });
    expect(decode(['', 'Ann']).rows).toHaveLength(1);
  });

  it.each([
    ['state', 'taskState', ['Call', 'Ann', '', '', '', 'half done']],
    ['state', 'taskState', ['Call', 'Ann', '', '', '', '#N/A']],
    ['task', 'text', ['#REF!', 'Ann']],
    ['owner', 'text', ['Call', '#REF!']],
    ['setOn', 'date', ['Call', 'Ann', 'once']],
    ['due', 'date', ['Call', 'Ann', '', '31.11.2026']],
    ['checkUp', 'date', ['Call', 'Ann', '', '', 46331]],
    ['question', 'text', ['Call', 'Ann', '', '', '', '', '#VALUE!']],
    ['updated', 'date', ['Call', 'Ann', '', '', '', '', '', 'now']],
  ])('has a fault in %s, expected: %s', (column, expected, row) => {
    expect(decode(row).faults).toMatchObject([{ row: 2, column, expected }]);
  });
});

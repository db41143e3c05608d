import type { CellValue, Emulator } from '../../preview/emulator';
import { plain, rowsOf, salesWorkbook } from './workbooks';
import { TASK_HEADINGS } from './taskWorkbook';

type Deed = (rows: CellValue[][]) => void;

/** A workbook in which somebody changes the rows of a tab before the n-th write into it. */
function withHands(tab: string, cells: CellValue[][], deeds: readonly Deed[]): Emulator {
  const left = [...deeds];
  let isArmed = false;
  const emulator = salesWorkbook([], {
    user: 'vera@example.com',
    faults: ({ member }) => {
      if (!isArmed || member !== 'Range.setValues') return undefined;
      const deed = left.shift();
      if (!deed) return undefined;
      const [headings = [], ...rows] = emulator.values(tab);
      deed(rows);
      emulator.putTab(tab, [headings, ...rows]);
      return undefined;
    },
  });
  emulator.putTab(tab, cells, tab.toUpperCase());
  isArmed = true;
  return emulator;
}

const sortBack: Deed = (rows) => rows.reverse();
const insert: Deed = (rows) => rows.unshift([]);
const nothing: Deed = () => undefined;

const TASKS: CellValue[][] = [
  TASK_HEADINGS,
  ['Call', 'Boris', null, null, null, 'wrong way', 'Which?', null],
  ['Dance', 'Clara', null, null, null, 'question', 'Where?', null],
  ['Sing', 'Boris', null, null, null, null, null, null],
];
const ANSWERED = ['Call Boris running Which?', 'Dance Clara question Where?', 'Sing Boris  '];

function tasks(emulator: Emulator): string[] {
  const rows = rowsOf(emulator, 'Tasks').map(({ Task, Owner, State, Question }) =>
    [Task, Owner, State, Question].map(plain).join(' '),
  );
  return rows.filter((row) => row.trim() !== '').sort();
}

describe('an answer stands beside its task, and every other task keeps its own', () => {
  it.each<[string, Deed[]]>([
    ['somebody sorts the tab between reading and writing', [sortBack]],
    ['somebody inserts a row', [insert]],
    ['somebody sorts between the two cells', [nothing, sortBack]],
    ['somebody inserts a row between the two cells', [nothing, insert]],
    ['nobody does anything', []],
  ])('when %s', (_, deeds) => {
    const emulator = withHands('Tasks', TASKS, deeds);
    const answer = { row: 2, task: 'Call', owner: 'Boris', due: '', state: 'running' };
    expect(emulator.call('answerTask', answer)).toMatchObject({ ok: true });
    expect(tasks(emulator)).toEqual(ANSWERED);
    const updated = rowsOf(emulator, 'Tasks').filter(({ Updated }) => Updated !== undefined);
    expect(updated.map(({ Task }) => Task)).toEqual(['Call']);
  });

  it('when somebody deletes it, nobody else gets it', () => {
    const emulator = withHands('Tasks', TASKS, [(rows) => rows.splice(0, 1)]);
    const answer = { row: 2, task: 'Call', owner: 'Boris', due: '', state: 'running' };
    expect(emulator.call('answerTask', answer)).toMatchObject({ ok: true });
    expect(tasks(emulator)).toEqual(ANSWERED.slice(1));
  });
});

const SETTINGS: CellValue[][] = [
  ['Setting', 'Value', 'Note'],
  ['Language', 'en', 'of the sheet'],
  ['Limit 1', 4, null],
  ['Limit 2', 5, null],
  ['Limit 4', 9, null],
];

function settings(emulator: Emulator): string[] {
  const rows = rowsOf(emulator, 'Settings').map(({ Setting, Value }) =>
    [Setting, Value].map(plain).join(' '),
  );
  return rows.filter((row) => row.trim() !== '').sort();
}

describe('a limit stands beside its stage, and every other setting keeps its own', () => {
  /** The note of the change is written before the limits. */
  it.each<[string, Deed[]]>([
    ['somebody sorts the tab between reading and writing', [nothing, sortBack]],
    ['somebody inserts a row', [nothing, insert]],
    ['somebody sorts between two stretches', [nothing, nothing, sortBack]],
    ['nobody does anything', []],
  ])('when %s', (_, deeds) => {
    const emulator = withHands('Settings', SETTINGS, deeds);
    const limits = [7, 8, 3, 11, null, null];
    expect(emulator.call('changeLimits', { limits })).toEqual({ ok: true, limits });
    const expected = ['Language en', 'Limit 1 7', 'Limit 2 8', 'Limit 3 3', 'Limit 4 11'];
    expect(settings(emulator)).toEqual(expected);
  });
});

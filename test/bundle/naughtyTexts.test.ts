import type { CellValue, Emulator } from '../../preview/emulator';
import { nameKey } from '../../src/domain/log/name';
import type { Refusal } from '../../src/rpc';
import { texts } from '../../src/texts';
import { NAUGHTY } from './naughtyStrings';
import { plain, rowsOf, salesWorkbook } from './workbooks';
import { ACME_TASK, workbookFor } from './wholeTeam';

const SAID = NAUGHTY.filter((text) => text.trim() !== '');
const NAMES = SAID.filter((text) => text.trim().length <= 200);
/** The longest task and the longest question, in characters. */
const LONGEST = 500;

function formulasOf(emulator: Emulator): unknown[] {
  const shown = emulator.snapshot().tabs.filter(({ hidden }) => !hidden);
  return shown.filter(({ name }) => name !== 'Dashboard').flatMap(({ formulas }) => formulas);
}

const trimmed = (cell: CellValue | undefined): string => plain(cell).trim();

describe('naughty strings in tasks', () => {
  it('stand in the list as they were written, and are never formulas', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    for (const task of SAID) {
      const answer = emulator.call('setTask', { task, owner: 'Boris', due: '2026-12-01' });
      expect([task, answer]).toEqual([
        task,
        expect.objectContaining({ ok: task.length <= LONGEST }),
      ]);
    }
    const written = rowsOf(emulator, 'Tasks').map((row) => trimmed(row['Task']));
    const allowed = SAID.filter((task) => task.length <= LONGEST).map((task) => task.trim());
    expect(new Set(written.map(nameKey))).toEqual(new Set(allowed.map(nameKey)));
    expect(written.filter((task) => !allowed.includes(task))).toEqual([]);
    expect(formulasOf(emulator)).toEqual([]);
  });

  it('stand as questions beside the task, and change nothing else', () => {
    const emulator = workbookFor('manager');
    const others = (): unknown => [emulator.values('Actions'), emulator.values('Settings')];
    const before = others();
    const answer = { ...ACME_TASK, state: 'question' };
    for (const question of SAID.filter((text) => text.length <= LONGEST)) {
      expect(emulator.call('answerTask', { ...answer, question })).toMatchObject({ ok: true });
      const [first, second] = rowsOf(emulator, 'Tasks');
      expect(trimmed(first?.['Question'])).toBe(question.trim());
      expect(first?.['Task']).toBe('Call Acme');
      expect(second?.['Question']).toBeUndefined();
    }
    expect(others()).toEqual(before);
    expect(formulasOf(emulator)).toEqual([]);
  });

  it('are refused as owner, date and state', () => {
    const emulator = workbookFor('head');
    const task = { task: 'Call', owner: 'Boris', due: '2026-12-01' };
    const before = emulator.values('Tasks');
    for (const text of SAID) {
      for (const field of ['owner', 'due']) {
        const answer = emulator.call('setTask', { ...task, [field]: text }) as Refusal;
        expect([field, text, answer.ok]).toEqual([field, text, false]);
      }
      const state = { ...ACME_TASK, state: text };
      expect(emulator.call('answerTask', state)).toMatchObject({ ok: false });
    }
    expect(emulator.values('Tasks')).toEqual(before);
  });
});

it.each(['#N/A', ' #REF! '])(
  'a task or a question that reads as the error of a formula (%s) is refused: nobody would ever see it',
  (text) => {
    const { tasks } = texts.en.headings;
    const emulator = workbookFor('head');
    const before = emulator.values('Tasks');
    const task = { task: text, owner: 'Boris', due: '2026-12-01' };
    const question = { ...ACME_TASK, state: 'question', question: text };
    const refusal = (field: string) => {
      return { ok: false, message: texts.en.recording.notUnderstood(field) };
    };
    expect(emulator.call('setTask', task)).toEqual(refusal(tasks.task));
    expect(emulator.call('answerTask', question)).toEqual(refusal(tasks.question));
    expect(emulator.values('Tasks')).toEqual(before);
  },
);

it('naughty strings as the new name of a client are the new name, to the letter', () => {
  for (const to of NAMES.filter((_, index) => index % 5 === 0)) {
    const emulator = workbookFor('head');
    const answer = emulator.call('renameClient', { id: 'naughty-rename', from: 'Acme', to });
    expect([to, answer]).toEqual([to, expect.objectContaining({ ok: true })]);
    const row = rowsOf(emulator, 'Actions').at(-1) ?? {};
    expect([row['Client'], row['Reason']]).toEqual(['Acme', to.trim()]);
    const bases = rowsOf(emulator, 'Clients').map((line) => plain(line['Client']));
    expect(bases).not.toContain('Acme');
    expect(bases.map(nameKey)).toContain(nameKey(to));
    expect(formulasOf(emulator)).toEqual([]);
  }
});

it('naughty strings that were typed on a phone come into the log as they are', () => {
  const emulator = salesWorkbook();
  const headings = texts.en.headings.entry;
  const columns = Object.keys(headings) as (keyof typeof headings)[];
  const stage = `1. ${texts.en.stages[0] ?? ''}`;
  const entries = NAMES.map((client): CellValue[] =>
    columns.map((column) => {
      const cells: Partial<Record<typeof column, CellValue>> = {
        manager: 'Boris',
        client,
        stage,
        record: true,
      };
      return cells[column] ?? null;
    }),
  );
  emulator.putTab('Entry', [columns.map((column) => headings[column]), ...entries], 'ENTRY');
  for (let swept = 1; swept > 0;) {
    const answer = emulator.call('sweepEntries') as { ok: boolean; recorded: number };
    expect(answer.ok).toBe(true);
    swept = answer.recorded;
  }
  const written = rowsOf(emulator, 'Actions').map((row) => trimmed(row['Client']));
  expect(new Set(written)).toEqual(new Set(NAMES.map((name) => name.trim())));
  expect(formulasOf(emulator)).toEqual([]);
});

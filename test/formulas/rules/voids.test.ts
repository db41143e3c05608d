import { closing, refusal, renaming, step, voiding, type TestRow } from '../../domain/logBuilder';
import { funnel, problems, stuck } from './figures';

const AS_OF = '2026-11-20';

/** Deals in work at stages 1 to 3. */
function inWork(log: readonly TestRow[], asOf = AS_OF): unknown[] {
  return funnel('In work', log, asOf).slice(0, 3);
}

const FIRST = step('2026-11-02', 'Acme', 1, { id: 'a' });
const SECOND = step('2026-11-03', 'Acme', 2, { id: 'b' });

describe('a void', () => {
  it('takes the row with its ID back as if it had never been written', () => {
    expect(inWork([FIRST, SECOND, voiding('2026-11-04', 'b')])).toEqual([1, 0, 0]);
    expect(inWork([FIRST, SECOND, voiding('2026-11-04', 'a')])).toEqual([0, 1, 0]);
    expect(funnel('Reached', [FIRST, SECOND, voiding('2026-11-04', 'b')], AS_OF)[1]).toBe(0);
  });

  it('opens again what a refusal, a closing or a win had finished', () => {
    const ends = [
      refusal('2026-11-04', 'Acme', { id: 'x' }),
      closing('2026-11-04', 'Acme', { id: 'x' }),
      step('2026-11-04', 'Acme', 7, { id: 'x' }),
    ];
    for (const end of ends) {
      expect(inWork([FIRST, SECOND, end])).toEqual([0, 0, 0]);
      expect(inWork([FIRST, SECOND, end, voiding('2026-11-05', 'x')])).toEqual([0, 1, 0]);
    }
  });

  it('opens a deal that a voided refusal had split in two as one again', () => {
    // With the refusal the later step opens a second deal; without it there is one, entered once at stage 1.
    const log = [FIRST, refusal('2026-11-03', 'Acme', { id: 'x' }), step('2026-11-04', 'Acme', 1)];
    expect(funnel('Entered', log, AS_OF)[0]).toBe(2);
    expect(funnel('Entered', [...log, voiding('2026-11-05', 'x')], AS_OF)[0]).toBe(1);
  });

  it('takes back a rename', () => {
    const log = [step('2026-09-01', 'Old', 1), renaming('2026-11-03', 'Old', 'New', { id: 'r' })];
    expect(stuck(log, AS_OF)).toMatchObject([{ Client: 'New' }]);
    const undone = [...log, voiding('2026-11-04', 'r')];
    expect(stuck(undone, AS_OF)).toMatchObject([{ Client: 'Old' }]);
  });

  it('needs its date and the ID, nothing else, and its own place below the row', () => {
    const bare = { when: '2026-11-04', outcome: 'void', reason: 'b' };
    expect(problems([FIRST, SECOND, bare])).toEqual([]);
    expect(inWork([bare, FIRST, SECOND])).toEqual([0, 1, 0]);
    expect(problems([bare, FIRST, SECOND])).toEqual([[2, 'Reason', 'b', 'void without a match']]);
  });

  it('without its date or the ID is unreadable: it voids nothing and is listed', () => {
    const log = [FIRST, SECOND, voiding('', 'b'), voiding('2026-11-04', '')];
    expect(inWork(log)).toEqual([0, 1, 0]);
    expect(problems(log)).toEqual([
      [4, 'When', '', 'missing date'],
      [5, 'Reason', '', 'missing ID to void'],
    ]);
  });

  it('counts by its place in the sheet: dated before its row, it still voids it', () => {
    expect(inWork([FIRST, SECOND, voiding('2026-11-01', 'b')])).toEqual([1, 0, 0]);
  });

  it('has no match where its row stands below it, though a later void meets that row', () => {
    const log = [voiding('2026-11-04', 'b'), SECOND, voiding('2026-11-05', 'b')];
    expect(problems(log)).toEqual([[2, 'Reason', 'b', 'void without a match']]);
  });

  it('finds an ID that is a number, and voids no row without an ID', () => {
    const log = [step('2026-11-02', 'A', 1, { id: 17 }), step('2026-11-02', 'B', 1)];
    expect(inWork([...log, voiding('2026-11-04', '17')])).toEqual([1, 0, 0]);
    expect(inWork([...log, voiding('2026-11-04', 17)])).toEqual([1, 0, 0]);
  });

  it('makes a faulty row no problem any more', () => {
    const log = [step('2026-11-02', 'A', 9, { id: 'x', manager: '', amount: 'much' })];
    expect(problems(log)).toHaveLength(3);
    expect(problems([...log, voiding('2026-11-04', 'x')])).toEqual([]);
  });
});

describe('a void of a void', () => {
  const first = voiding('2026-11-04', 'b', { id: 'v' });
  const second = voiding('2026-11-05', 'v', { id: 'w' });
  const third = voiding('2026-11-06', 'w', { id: 'x' });

  it('is judged from the bottom up: two bring the row back, three take it away again', () => {
    expect(inWork([FIRST, SECOND, first])).toEqual([1, 0, 0]);
    expect(inWork([FIRST, SECOND, first, second])).toEqual([0, 1, 0]);
    expect(inWork([FIRST, SECOND, first, second, third])).toEqual([1, 0, 0]);
  });

  it('takes effect on its own date: between the two the row is away', () => {
    const log = [FIRST, SECOND, first, second, third];
    const days = ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
    expect(days.map((day) => inWork(log, day)[1])).toEqual([1, 0, 1, 0]);
  });

  it('hides that the voided one has no match', () => {
    const lost = voiding('2026-11-04', 'nowhere', { id: 'v' });
    expect(problems([FIRST, lost])).toEqual([[3, 'Reason', 'nowhere', 'void without a match']]);
    expect(problems([FIRST, lost, second])).toEqual([]);
  });
});

describe('a void dated after asOf', () => {
  it('has no effect yet, and has it from its date on', () => {
    const log = [FIRST, SECOND, voiding('2026-11-10T23:59', 'b')];
    expect(inWork(log, '2026-11-09')).toEqual([0, 1, 0]);
    expect(inWork(log, '2026-11-10')).toEqual([1, 0, 0]);
  });
});

describe('a doubled ID', () => {
  const twins = [
    step('2026-11-02', 'A', 1, { id: 'x' }),
    step('2026-11-02', 'B', 2, { id: 'x' }),
    step('2026-11-02', 'C', 3, { id: 'x' }),
  ];

  it('is a problem of the second and later rows; all of them count', () => {
    expect(inWork(twins)).toEqual([1, 1, 1]);
    expect(problems(twins)).toEqual([
      [3, 'ID', 'x', 'doubled ID'],
      [4, 'ID', 'x', 'doubled ID'],
    ]);
  });

  it('is voided in all rows above the void, and not below', () => {
    const [a, b, c] = twins as [TestRow, TestRow, TestRow];
    expect(inWork([...twins, voiding('2026-11-04', 'x')])).toEqual([0, 0, 0]);
    expect(problems([...twins, voiding('2026-11-04', 'x')])).toEqual([]);
    expect(inWork([a, b, voiding('2026-11-04', 'x'), c])).toEqual([0, 0, 1]);
  });
});

describe('a void of a whole import', () => {
  const log = [
    step('2026-11-02', 'A', 1, { id: 'imp-1/1' }),
    step('2026-11-02', 'B', 2, { id: 'imp-1/2' }),
    step('2026-11-02', 'C', 3, { id: 'imp-10/1' }),
    step('2026-11-02', 'D', 3, { id: 'imp-1' }),
  ];

  it('voids the rows above whose ID begins with what stands before the star', () => {
    expect(inWork([...log, voiding('2026-11-04', 'imp-1/*')])).toEqual([0, 0, 2]);
    expect(inWork([...log.slice(1), voiding('2026-11-04', 'imp-1/*'), ...log.slice(0, 1)])).toEqual(
      [1, 0, 2],
    );
  });

  it('leaves an ID that only contains the words before the star', () => {
    const inside = step('2026-11-02', 'E', 1, { id: 'x-imp-1/1' });
    expect(inWork([...log, inside, voiding('2026-11-04', 'imp-1/*')])).toEqual([1, 0, 2]);
  });

  it('voids voids that came with the import as well, so that what they took back returns', () => {
    const own = step('2026-11-01', 'Own', 1, { id: 'own' });
    const imported = voiding('2026-11-03', 'own', { id: 'imp-1/3' });
    expect(inWork([own, ...log, imported])).toEqual([1, 1, 2]);
    expect(inWork([own, ...log, imported, voiding('2026-11-04', 'imp-1/*')])).toEqual([1, 0, 2]);
  });

  it('does not void itself, though its own ID begins so, but one like it that stands above', () => {
    const undo = voiding('2026-11-04', 'imp-1/*', { id: 'imp-1/9' });
    expect(inWork([...log, undo])).toEqual([0, 0, 2]);
    expect(inWork([...log, undo, undo])).toEqual([0, 0, 2]);
    expect(problems([...log, undo])).toEqual([]);
  });

  it('can be voided itself: the import is there again', () => {
    const undo = voiding('2026-11-04', 'imp-1/*', { id: 'u' });
    expect(inWork([...log, undo, voiding('2026-11-05', 'u')])).toEqual([1, 1, 2]);
  });

  it('is a problem where nothing above begins so; one without the slash means an ID with a star', () => {
    const star = step('2026-11-02', 'E', 1, { id: 'imp*' });
    expect(problems([...log, voiding('2026-11-04', 'imp-2/*')])).toEqual([
      [6, 'Reason', 'imp-2/*', 'void without a match'],
    ]);
    expect(inWork([...log, star, voiding('2026-11-04', 'imp*')])).toEqual([1, 1, 2]);
  });

  it('and a void of one row of it both find their match', () => {
    const both = [...log, voiding('2026-11-04', 'imp-1/2'), voiding('2026-11-05', 'imp-1/*')];
    expect(inWork(both)).toEqual([0, 0, 2]);
    expect(problems(both)).toEqual([]);
  });
});

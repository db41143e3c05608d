import { refusal, renaming, step, voiding, type TestRow } from '../../domain/logBuilder';
import { funnel, problems, stuck } from './figures';

const AS_OF = '2026-11-20';

/** The clients of the stuck deals, which all old open deals are. */
function clients(...log: TestRow[]): unknown[] {
  return stuck(log, AS_OF).map((line) => line['Client']);
}

const old = (client: unknown): TestRow => step('2026-09-01', client, 1);

describe('a rename', () => {
  it('makes rows of the old name count for the new one, above and below', () => {
    const log = [old('Old'), renaming('2026-11-03', 'Old', 'New'), step('2026-09-05', 'Old', 2)];
    expect(stuck(log, AS_OF)).toMatchObject([{ Client: 'New', Stage: 2 }]);
    expect(funnel('Entered', log, AS_OF).slice(0, 2)).toEqual([1, 1]);
  });

  it('finds the old name whatever its case and spaces', () => {
    expect(clients(old('Old  Name'), renaming('2026-11-03', ' OLD name', 'New'))).toEqual(['New']);
  });

  it('merges two clients: their rows are folded together, by time', () => {
    // As two clients: at 1 and at 3. As one: 1, then 3 on the 2nd, then back to 2 on the 3rd.
    const log = [
      step('2026-11-01', 'Old', 1),
      step('2026-11-02', 'New', 3),
      step('2026-11-03', 'Old', 2),
    ];
    expect(funnel('In work', log, AS_OF).slice(0, 3)).toEqual([0, 1, 1]);
    const merged = [...log, renaming('2026-11-04', 'Old', 'New')];
    expect(funnel('In work', merged, AS_OF).slice(0, 3)).toEqual([0, 1, 0]);
    expect(funnel('Went back', merged, AS_OF).slice(0, 3)).toEqual([0, 0, 1]);
    expect(funnel('Reached', merged, AS_OF).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });

  it('lets a refusal of one name lose the deal of the other', () => {
    const log = [step('2026-11-01', 'New', 2), refusal('2026-11-02', 'Old')];
    expect(funnel('Lost', log, AS_OF).slice(0, 2)).toEqual([1, 0]);
    const merged = [...log, renaming('2026-11-04', 'Old', 'New')];
    expect(funnel('Lost', merged, AS_OF).slice(0, 2)).toEqual([0, 1]);
  });

  it('shows wins of both names on one date as a second win', () => {
    const log = [step('2026-11-01', 'New', 7), step('2026-11-01', 'Old', 7)];
    expect(problems(log)).toEqual([]);
    expect(problems([...log, renaming('2026-11-04', 'Old', 'New')])).toEqual([
      [3, 'Stage', 7, 'second win on one date'],
    ]);
  });

  it('is followed through a chain, in whatever order it was written', () => {
    const ab = renaming('2026-11-03', 'A', 'B');
    const bc = renaming('2026-11-04', 'B', 'C');
    const cd = renaming('2026-11-05', 'C', 'D');
    expect(clients(old('A'), ab, bc, cd)).toEqual(['D']);
    expect(clients(cd, bc, ab, old('A'))).toEqual(['D']);
    expect(clients(old('B'), ab, bc, cd)).toEqual(['D']);
  });

  it('counts alone where it is the last for its name', () => {
    const ab = renaming('2026-11-03', 'A', 'B');
    const ac = renaming('2026-11-04', 'A', 'C');
    expect(clients(old('A'), ab, ac)).toEqual(['C']);
  });

  it('is known from its date on', () => {
    const log = [old('Old'), renaming('2026-11-20', 'Old', 'New')];
    expect(stuck(log, '2026-11-19')).toMatchObject([{ Client: 'Old' }]);
    expect(stuck(log, '2026-11-20')).toMatchObject([{ Client: 'New' }]);
  });

  it('that is voided leaves the one before it', () => {
    const log = [
      old('A'),
      renaming('2026-11-03', 'A', 'B'),
      renaming('2026-11-04', 'A', 'C', { id: 'r' }),
      voiding('2026-11-05', 'r'),
    ];
    expect(clients(...log)).toEqual(['B']);
  });

  it('takes names that are numbers', () => {
    expect(
      clients(old(112), { ...renaming('2026-11-03', '', ''), client: 112, reason: 7 }),
    ).toEqual(['7']);
  });

  it('needs a date and both names, no manager and no stage', () => {
    const log = [
      renaming('2026-11-03', 'A', 'B'),
      renaming('', 'A', 'C'),
      renaming('2026-11-03', '', 'C'),
      renaming('2026-11-03', 'A', ''),
    ];
    expect(problems(log)).toEqual([
      [3, 'When', '', 'missing date'],
      [4, 'Client', '', 'missing client'],
      [5, 'Reason', '', 'missing new name'],
    ]);
    expect(clients(old('A'), ...log)).toEqual(['B']);
  });
});

describe('a circle of renames', () => {
  it('is a problem of every row in it', () => {
    const log = [
      old('A'),
      renaming('2026-11-03', 'A', 'B'),
      renaming('2026-11-04', 'B', 'C'),
      renaming('2026-11-05', 'C', 'A'),
    ];
    expect(problems(log)).toEqual([
      [3, 'Reason', 'B', 'circle of names'],
      [4, 'Reason', 'C', 'circle of names'],
      [5, 'Reason', 'A', 'circle of names'],
    ]);
    expect(clients(...log)).toHaveLength(1);
  });

  it('is none where a later rename of one of the names leads out of it', () => {
    const log = [
      old('A'),
      renaming('2026-11-03', 'A', 'B'),
      renaming('2026-11-04', 'B', 'A'),
      renaming('2026-11-05', 'B', 'C'),
    ];
    expect(problems(log)).toEqual([]);
    expect(clients(...log)).toEqual(['C']);
  });

  it('is none once a void takes one of its rows away', () => {
    const log = [
      old('A'),
      renaming('2026-11-03', 'A', 'B'),
      renaming('2026-11-04', 'B', 'A', { id: 'r' }),
      voiding('2026-11-05', 'r'),
    ];
    expect(problems(log)).toEqual([]);
    expect(clients(...log)).toEqual(['B']);
  });
});

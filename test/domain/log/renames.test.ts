import { NameBook } from '../../../src/domain/log/name';
import { followRenames, type RenameRow } from '../../../src/domain/log/renames';

const book = new NameBook();

function rename(row: number, from: string, to: string): RenameRow {
  const names = { from: book.read(from), to: book.read(to) };
  return { entry: row, row, instant: row, day: row, ...names };
}

/** Where each of the names A … D leads, and the rows that stand in a circle. */
function follow(...pairs: readonly [string, string][]): { ends: string; circles: number[] } {
  const names = ['A', 'B', 'C', 'D'].map((name) => book.read(name));
  const rows = pairs.map(([from, to], index) => rename(index + 1, from, to));
  const { current, circles } = followRenames(rows, book);
  const ends = names.map(({ index }) => book.names[current[index] ?? -1]?.shown).join('');
  return { ends, circles: circles.map(({ row }) => row).sort((a, b) => a - b) };
}

describe('a renamed row', () => {
  it('makes the old name count for the new one, and leaves the others', () => {
    expect(follow(['A', 'B'])).toEqual({ ends: 'BBCD', circles: [] });
    expect(follow()).toEqual({ ends: 'ABCD', circles: [] });
  });

  it('is followed through a chain, in whatever order its links were written', () => {
    expect(follow(['A', 'B'], ['B', 'C'], ['C', 'D']).ends).toBe('DDDD');
    expect(follow(['C', 'D'], ['A', 'B'], ['B', 'C']).ends).toBe('DDDD');
  });

  it('merges several old names into one', () => {
    expect(follow(['A', 'D'], ['B', 'D']).ends).toBe('DDCD');
  });

  it('counts alone when it is the last one for its name', () => {
    expect(follow(['A', 'B'], ['A', 'C'])).toEqual({ ends: 'CBCD', circles: [] });
    expect(follow(['A', 'B'], ['B', 'A'], ['A', 'C'])).toEqual({ ends: 'CCCD', circles: [] });
  });

  it('is the last one by its hour, and at one hour by its row, wherever it stands in the list', () => {
    const [first, second] = [rename(7, 'A', 'B'), rename(3, 'A', 'C')];
    const endOfA = (...rows: RenameRow[]): string | undefined =>
      book.names[followRenames(rows, book).current[book.read('A').index] ?? -1]?.shown;
    expect(endOfA({ ...first, instant: 1 }, { ...second, instant: 2 })).toBe('C');
    expect(endOfA({ ...second, instant: 2 }, { ...first, instant: 1 })).toBe('C');
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      expect(endOfA(...rows.map((row) => ({ ...row, instant: 1 })))).toBe('B');
    }
  });

  it('is a problem in a circle', () => {
    expect(follow(['A', 'B'], ['B', 'A']).circles).toEqual([1, 2]);
    expect(follow(['A', 'B'], ['B', 'C'], ['C', 'A']).circles).toEqual([1, 2, 3]);
    expect(follow(['A', 'A']).circles).toEqual([1]);
  });

  it('has no effect in a circle, while a name that only leads into one still moves', () => {
    expect(follow(['A', 'B'], ['B', 'A']).ends).toBe('ABCD');
    expect(follow(['C', 'A'], ['A', 'B'], ['B', 'A'])).toEqual({ ends: 'ABAD', circles: [2, 3] });
  });
});

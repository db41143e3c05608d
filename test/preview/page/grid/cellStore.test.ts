import { BLOCK_ROWS, CellStore } from '../../../../preview/page/grid/cellStore';
import type { DrawnRows } from '../../../../preview/server/protocol';

const rows = (revision: number, text: string): DrawnRows => ({
  revision,
  from: 0,
  rows: [[text]],
  looks: {},
});

function newStore() {
  const asked: number[] = [];
  const store = new CellStore<string>(
    (cell) => (typeof cell === 'string' ? cell : undefined),
    () => asked.push(1),
  );
  return { store, asked };
}

describe('the fetched cells', () => {
  it('asks once for a block that is looked at and missing', () => {
    const { store, asked } = newStore();
    expect([store.cell(1, 0, 0), store.cell(1, 5, 3)]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
    expect(store.takeWanted(4)).toEqual([{ tab: 1, number: 0 }]);
    store.cell(1, 0, 0);
    expect(store.takeWanted(4)).toEqual([]);
  });

  it('fetches what was looked at last, when too much was', () => {
    const { store } = newStore();
    for (const block of [0, 1, 2]) store.cell(1, block * BLOCK_ROWS, 0);
    expect(store.takeWanted(2).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('shows outdated cells until newer ones come', () => {
    const { store } = newStore();
    store.put({ tab: 1, number: 0 }, rows(1, 'old'));
    store.outdate(2);
    expect(store.cell(1, 0, 0)).toBe('old');
    expect(store.takeWanted(4)).toHaveLength(1);
    store.put({ tab: 1, number: 0 }, rows(2, 'new'));
    expect(store.cell(1, 0, 0)).toBe('new');
    expect(store.takeWanted(4)).toEqual([]);
  });
});

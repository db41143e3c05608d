import { allSizeChanges, resizings } from '../../../../preview/page/grid/sizeChanges';
import type { TabHead } from '../../../../preview/server/protocol';

const TAB: TabHead = {
  id: 3,
  name: 'Plan',
  rows: 1000,
  columns: 26,
  frozenRows: 1,
  hiddenGridlines: false,
  columnWidths: [[0, 180]],
  rowHeights: [[4, 40]],
  merges: [],
};

describe('what changed in the sizes of a tab', () => {
  it('names the columns and rows with their new pixels', () => {
    const after: TabHead = {
      ...TAB,
      columnWidths: [
        [0, 180],
        [2, 60],
      ],
      rowHeights: [],
    };
    const changes = allSizeChanges([TAB], [after]);
    expect(changes).toEqual([{ id: 3, columns: [[2, 60]], rows: [[4, 21]] }]);
    expect(resizings(changes ?? []).map(([, params]) => params)).toEqual([
      expect.objectContaining({ subUnitId: '3', colWidth: 60 }),
      expect.objectContaining({ subUnitId: '3', rowHeight: 21 }),
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(allSizeChanges([TAB], [{ ...TAB }])).toEqual([{ id: 3, columns: [], rows: [] }]);
  });

  it.each([
    ['more rows', [{ ...TAB, rows: 1001 }]],
    ['another tab', [TAB, { ...TAB, id: 4 }]],
    ['no tab', []],
  ])('is not all that changed: %s', (_, after) => {
    expect(allSizeChanges([TAB], after)).toBeUndefined();
  });
});

import { cellAfter, edgeOfMerge, type Step } from '../../../preview/page/moves';

const MERGE = { top: 1, left: 4, height: 3, width: 2 };
const SIZE = { rows: 1000, columns: 26 };

describe('leaving merged cells', () => {
  it.each([
    ['down', [1, 0], { row: 4, column: 4 }],
    ['up', [-1, 0], { row: 0, column: 4 }],
    ['right', [0, 1], { row: 1, column: 6 }],
    ['left', [0, -1], { row: 1, column: 3 }],
  ])('%s leads behind them', (_, [down = 0, right = 0], to) => {
    const step: Step = { down, right, extends: false, jumps: false };
    const from = edgeOfMerge({ row: 1, column: 4 }, step, [MERGE]);
    expect(cellAfter(from, step, SIZE)).toEqual(to);
  });

  it('changes nothing for other cells', () => {
    const step: Step = { down: 1, right: 0, extends: false, jumps: false };
    expect(edgeOfMerge({ row: 4, column: 4 }, step, [MERGE])).toEqual({ row: 4, column: 4 });
  });
});

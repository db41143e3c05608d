import { blockName, readCellName } from '../../../preview/page/a1';

describe('names of cells', () => {
  it('names cells and blocks', () => {
    expect(blockName({ top: 1, left: 26, height: 1, width: 1 })).toBe('AA2');
    expect(blockName({ top: 0, left: 0, height: 3, width: 2 })).toBe('A1:B3');
  });

  it.each([
    ['b2', { row: 1, column: 1 }],
    [' $AA$10 ', { row: 9, column: 26 }],
    ['B0', undefined],
    ['total', undefined],
    ['', undefined],
  ])('reads %j', (text, cell) => {
    expect(readCellName(text)).toEqual(cell);
  });
});

import { countingRows, currentKey } from '../../../src/app/base/countingRows';
import { boardOf, renaming, step } from '../../domain/logBuilder';

const board = boardOf([
  step('2026-01-01', 'Acme', 2),
  step('2026-01-02', 'Birch', 2),
  renaming('2026-01-03', 'Acme', 'Birch'),
]);

describe('the row of Clients that stands for a client', () => {
  it.each([
    ['the one of his name, above', ['birch', 'Acme'], 0],
    ['the one of his name, below', ['Acme', 'birch'], 1],
    ['that of an older name, where none bears his', ['Other', 'Acme', 'ACME'], 1],
    ['the first of two of his name', ['Acme', 'Birch', 'BIRCH'], 1],
  ])('is %s', (_, names, at) => {
    expect(countingRows(names, board).get('birch')).toBe(at);
  });

  it('is his own where the log does not know him; a row without a name stands for nobody', () => {
    const rows = countingRows(['', 'Cedar', 'cedar '], board);
    expect([...rows]).toEqual([['cedar', 1]]);
  });
});

it('a name is known by what it became', () => {
  expect(currentKey(board, ' ACME ')).toBe('birch');
  expect(currentKey(board, 'Cedar  Wood')).toBe('cedar wood');
});

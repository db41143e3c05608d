import { RowKind } from '../../src/domain/log/log';
import { kindReader } from '../../src/sheets/outcome';

const EN = { step: 'step', refused: 'refused', closed: 'closed', void: 'void', renamed: 'renamed' };
const RU = {
  step: 'шаг',
  refused: 'отказ',
  closed: 'закрыт',
  void: 'отмена',
  renamed: 'переименован',
};
const KINDS = [RowKind.Step, RowKind.Refused, RowKind.Closed, RowKind.Void, RowKind.Renamed];
const read = kindReader([EN, RU]);

describe('the outcome of an action', () => {
  it('is a step where it is blank', () => {
    expect(['', null, undefined, '  ', '\u00a0'].map(read)).toEqual(Array(5).fill(RowKind.Step));
  });

  it('is one of five words, case and spaces ignored', () => {
    expect(['step', 'refused', 'closed', 'void', 'renamed'].map(read)).toEqual(KINDS);
    expect(read('  REFUSED ')).toBe(RowKind.Refused);
  });

  it('is understood in every language', () => {
    expect(Object.values(RU).map(read)).toEqual(KINDS);
    expect(read('Отказ')).toBe(RowKind.Refused);
  });

  it.each(['won', 'refuse', 'refused: dear', 0, 1, true, '#N/A', new Date(0)])(
    'is unknown where it says %p',
    (cell) => {
      expect(read(cell)).toBeUndefined();
      expect(read(cell)).toBeUndefined();
    },
  );
});

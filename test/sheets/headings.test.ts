import { findColumns } from '../../src/sheets/headings';

const EN = { client: 'Client', next: 'Next step', id: 'ID' };
const BG = { client: 'Клиент', next: 'Следваща стъпка', id: 'Номер' };

describe('the columns of a tab', () => {
  it('are found by heading, in any order, and the unknown ones ignored', () => {
    expect(findColumns(['ID', 'Our own', 'Client'], [EN])).toEqual({ id: 0, client: 2 });
  });

  it('are found trimmed, inner spaces joined, case ignored', () => {
    expect(findColumns(['  next   STEP '], [EN])).toEqual({ next: 0 });
  });

  it('are found in any of the languages, also mixed', () => {
    expect(findColumns(['клиент', 'ID', 'Следваща стъпка'], [EN, BG])).toEqual({
      client: 0,
      id: 1,
      next: 2,
    });
  });

  it('are the first ones where two headings mean the same', () => {
    expect(findColumns(['Client', 'Клиент', 'client'], [EN, BG])).toEqual({ client: 0 });
  });

  it('are none in a blank heading row, in numbers, dates and errors', () => {
    expect(findColumns([], [EN])).toEqual({});
    expect(findColumns(['', null, 5, new Date(0), '#REF!'], [EN])).toEqual({});
  });
});

import { stageReader, stageText } from '../../src/sheets/stage';
import { en } from '../../src/texts/en';

const RU = ['Выход на ЛПР', 'Интерес', 'Встреча', 'Заявка', 'Предложение', 'Условия', 'Договор'];
const read = stageReader(en.stages, [en.stages, RU]);

describe('the stage of an action', () => {
  it('is a number, as a number or as a text', () => {
    expect([1, 7, '3', ' 3 '].map(read)).toEqual([1, 7, 3, 3]);
  });

  it('is a name, trimmed, inner spaces joined, case ignored', () => {
    expect(['Meeting set', '  MEETING   set '].map(read)).toEqual([3, 3]);
    expect(en.stages.map(read)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    '3. Meeting set',
    '3 Meeting set',
    '3 - Meeting set',
    '3) Meeting set',
    '3: Meeting set',
  ])('may be number and name together: %s', (cell) => {
    expect(read(cell)).toBe(3);
  });

  it('is the number where number and name disagree', () => {
    expect(read('3. Offer sent')).toBe(3);
    expect(read('5. meeting')).toBe(5);
    expect(read('2 Contract signed')).toBe(2);
  });

  it('is unknown where the number is, however right the name', () => {
    expect(read('9. Meeting set')).toBeUndefined();
    expect(read('0. Meeting set')).toBeUndefined();
  });

  it.each([0, 8, -1, 3.5, '3.5', '3,5', '0', 'Meeting', 'Stage x', true, '#N/A', '1.000'])(
    'is unknown in %p',
    (cell) => {
      expect(read(cell)).toBeUndefined();
    },
  );

  it('is unknown where the sheet made a date of it', () => {
    expect(read(new Date('2026-03-03'))).toBeUndefined();
  });

  it('is 0 where it is blank', () => {
    expect(['', null, undefined, '  '].map(read)).toEqual([0, 0, 0, 0]);
  });

  it('is understood by the default names of every language', () => {
    expect(RU.map(read)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(read('3. Встреча')).toBe(3);
  });
});

describe('the stages of the settings', () => {
  it('have their own names and number', () => {
    const own = stageReader(['Talk', 'Offer', 'Sale'], [en.stages]);
    expect(['offer', 3, '2. whatever', 4, 'Meeting set'].map(own)).toEqual([
      2,
      3,
      2,
      undefined,
      undefined,
    ]);
  });

  it('go before a default name, where a team uses one for another stage', () => {
    const names = [...en.stages];
    names[0] = 'Meeting set';
    names[2] = 'Second call';
    expect(stageReader(names, [en.stages])('Meeting set')).toBe(1);
  });

  it('may begin with a digit that is no number of a stage', () => {
    const own = stageReader(['1st call', '2nd call', 'Sale'], []);
    expect(['2nd call', '1st call', 2].map(own)).toEqual([2, 1, 2]);
  });
});

describe('a stage as the log and the base show it', () => {
  it('is number and name together, and is read back as the same stage', () => {
    expect(stageText(3, en.stages)).toBe('3. Meeting set');
    const names = ['1st call', '10 calls', '5', 'Sale'];
    const own = stageReader(names, [en.stages]);
    expect(names.map((_, index) => own(stageText(index + 1, names)))).toEqual([1, 2, 3, 4]);
  });
});

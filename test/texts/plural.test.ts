import { bg } from '../../src/texts/bg';
import { en } from '../../src/texts/en';
import { ru } from '../../src/texts/ru';

/** 1 and 21 are one, 2 and 22 a few, 5, 11, 25, 111 many: the forms of a Russian noun after a number. */
const RUSSIAN: readonly (readonly [number, string, string, string, string, string])[] = [
  [1, '1 сделка', '1 строка прочитана', '1 новая сделка', '1 договор', '1 сделка потеряна'],
  [2, '2 сделки', '2 строки прочитаны', '2 новые сделки', '2 договора', '2 сделки потеряны'],
  [5, '5 сделок', '5 строк прочитано', '5 новых сделок', '5 договоров', '5 сделок потеряно'],
  [11, '11 сделок', '11 строк прочитано', '11 новых сделок', '11 договоров', '11 сделок потеряно'],
  [21, '21 сделка', '21 строка прочитана', '21 новая сделка', '21 договор', '21 сделка потеряна'],
  [22, '22 сделки', '22 строки прочитаны', '22 новые сделки', '22 договора', '22 сделки потеряны'],
  [25, '25 сделок', '25 строк прочитано', '25 новых сделок', '25 договоров', '25 сделок потеряно'],
  [
    101,
    '101 сделка',
    '101 строка прочитана',
    '101 новая сделка',
    '101 договор',
    '101 сделка потеряна',
  ],
  [
    111,
    '111 сделок',
    '111 строк прочитано',
    '111 новых сделок',
    '111 договоров',
    '111 сделок потеряно',
  ],
];

describe('Russian nouns after a number', () => {
  it.each(RUSSIAN)('%d', (count, deals, rows, newDeals, wins, lost) => {
    const { report } = ru;
    expect(report.inWork(count)).toBe(`${deals} в работе`);
    expect(report.rowsRead(count)).toBe(rows);
    expect(report.newDeals(count)).toBe(newDeals);
    expect(report.wins(count, '700')).toBe(`${wins} за неделю на 700`);
    expect(report.lost(count)).toBe(lost);
  });

  it('bend the whole sentence: rows left out, settings, stuck deals', () => {
    const { report } = ru;
    expect([1, 2, 5, 21].map((count) => report.leftOut(count).split(',')[0])).toEqual([
      '1 строка журнала не учтена',
      '2 строки журнала не учтены',
      '5 строк журнала не учтено',
      '21 строка журнала не учтена',
    ]);
    expect([1, 2, 11, 22].map((count) => report.settingsIgnored(count).split(',')[0])).toEqual([
      '1 настройка не понята',
      '2 настройки не поняты',
      '11 настроек не понято',
      '22 настройки не поняты',
    ]);
    expect([1, 2, 5, 21].map((count) => report.stuck(count, 'КП отправлено'))).toEqual([
      '1 сделка застряла: на этапе «КП отправлено».',
      '2 сделки застряли, больше всего — на этапе «КП отправлено».',
      '5 сделок застряло, больше всего — на этапе «КП отправлено».',
      '21 сделка застряла, больше всего — на этапе «КП отправлено».',
    ]);
  });

  it('stand in the genitive after "longer than"', () => {
    const limit = (count: number): string => ru.recording.tooLong('Сумма', count);
    expect(limit(21)).toContain('длиннее 21 знака;');
    expect(limit(22)).toContain('длиннее 22 знаков;');
    expect(limit(500)).toContain('длиннее 500 знаков;');
  });
});

describe('Bulgarian nouns after a number', () => {
  it('have the counting form from 2 on, also for 21', () => {
    const { report } = bg;
    expect([1, 2, 21].map((count) => report.wins(count, '700'))).toEqual([
      '1 договор тази седмица за 700',
      '2 договора тази седмица за 700',
      '21 договора тази седмица за 700',
    ]);
    expect([1, 2].map(report.rowsRead)).toEqual(['1 прочетен ред', '2 прочетени реда']);
    expect([1, 2].map(report.inWork)).toEqual(['1 сделка в работа', '2 сделки в работа']);
    expect([1, 2].map(report.newDeals)).toEqual(['1 нова сделка', '2 нови сделки']);
    expect([1, 2].map(report.lost)).toEqual(['1 загубена сделка', '2 загубени сделки']);
    expect([1, 2].map((count) => report.leftOut(count).split(',')[0])).toEqual([
      '1 ред от дневника е пропуснат',
      '2 реда от дневника са пропуснати',
    ]);
    expect([1, 2].map((count) => report.stuck(count, 'Изпратена оферта'))).toEqual([
      '1 сделка е заседнала: в етап „Изпратена оферта“.',
      '2 сделки са заседнали, най-много в етап „Изпратена оферта“.',
    ]);
  });
});

describe('English nouns after a number', () => {
  it('are single for 1 alone', () => {
    expect([1, 2, 21].map(en.report.inWork)).toEqual([
      '1 deal in work',
      '2 deals in work',
      '21 deals in work',
    ]);
    expect([1, 2].map((count) => en.report.stuck(count, 'Offer sent'))).toEqual([
      '1 deal is stuck, at “Offer sent”.',
      '2 deals are stuck, most often at “Offer sent”.',
    ]);
  });
});

it('none is said in words, not with a zero', () => {
  for (const { report } of [en, ru, bg]) {
    expect(report.wins(0, '0')).not.toMatch(/\d/);
    expect(report.leftOut(0)).not.toMatch(/\d/);
  }
});

it('big numbers are grouped as the language does it', () => {
  expect([en, ru, bg].map(({ report }) => report.rowsRead(12345).replace(/\s/g, ' '))).toEqual([
    '12,345 rows read',
    '12 345 строк прочитано',
    '12 345 прочетени реда',
  ]);
});

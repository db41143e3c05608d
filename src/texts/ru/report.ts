import type { report as english } from '../en/report';
import { counted } from '../language';

/** The words of the weekly report. */
export const report: typeof english = {
  title: (week, from, to) => `Неделя ${week}: с ${from} по ${to}`,
  unfinished: (asOf) => `Данные по ${asOf}: неделя ещё не закончилась.`,
  inWork: (deals) => `${dealsOf(deals)} в работе`,
  wins: (wins, amount) =>
    wins === 0
      ? 'договоров за неделю нет'
      : `${counted('ru', wins, { one: 'договор', few: 'договора', many: 'договоров', other: 'договора' })} за неделю на ${amount}`,
  newDeals: (deals) =>
    counted('ru', deals, {
      one: 'новая сделка',
      few: 'новые сделки',
      many: 'новых сделок',
      other: 'новой сделки',
    }),
  lost: (deals) =>
    counted('ru', deals, {
      one: 'сделка потеряна',
      few: 'сделки потеряны',
      many: 'сделок потеряно',
      other: 'сделки потеряно',
    }),
  stuck: (deals, stage) =>
    deals === 1
      ? `1 сделка застряла: на этапе «${stage}».`
      : `${stuckDeals(deals)}, больше всего — на этапе «${stage}».`,
  nothingStuck: 'Ни одна сделка не застряла.',
  chart: 'Сделки в работе по этапам',
  board: 'Доска: где стоят сделки',
  speed: 'Скорость: как быстро сделки идут дальше',
  stuckTitle: 'Застряли: сначала худшие',
  more: (rows) => `… и ещё ${String(rows)}: =SALES_STUCK(ACTIONS; SETTINGS) покажет все`,
  leftOut: (rows) =>
    rows === 0
      ? 'Все строки журнала поняты.'
      : `${rowsLeftOut(rows)}, список: =SALES_PROBLEMS(ACTIONS; SETTINGS)`,
  settingsIgnored: (rows) => `${settingsOf(rows)}, действует значение по умолчанию:`,
  stamp: (asOf, read, made) => `Данные по ${asOf} · ${read} · составлено ${made}`,
  rowsRead: (rows) =>
    counted('ru', rows, {
      one: 'строка прочитана',
      few: 'строки прочитаны',
      many: 'строк прочитано',
      other: 'строки прочитано',
    }),
  notAWeek: (text) => `«${text}» — не неделя. Напишите, например, 2026-W47.`,
  notYourRole: 'Составить недельный отчёт могут только руководитель, основатель и администратор.',
  made: (tab) => `Отчёт — на листе ${tab}.`,
};

function dealsOf(deals: number): string {
  return counted('ru', deals, { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' });
}

function stuckDeals(deals: number): string {
  return counted('ru', deals, {
    one: 'сделка застряла',
    few: 'сделки застряли',
    many: 'сделок застряло',
    other: 'сделки застряло',
  });
}

function rowsLeftOut(rows: number): string {
  return counted('ru', rows, {
    one: 'строка журнала не учтена',
    few: 'строки журнала не учтены',
    many: 'строк журнала не учтено',
    other: 'строки журнала не учтено',
  });
}

function settingsOf(rows: number): string {
  return counted('ru', rows, {
    one: 'настройка не понята',
    few: 'настройки не поняты',
    many: 'настроек не понято',
    other: 'настройки не понято',
  });
}

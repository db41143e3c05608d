import type { report as english } from '../en/report';
import { counted } from '../language';

/** The words of the weekly report. */
export const report: typeof english = {
  title: (week, from, to) => `Седмица ${week}: от ${from} до ${to}`,
  unfinished: (asOf) => `Данни до ${asOf}: седмицата още не е приключила.`,
  inWork: (deals) => `${counted('bg', deals, { one: 'сделка', other: 'сделки' })} в работа`,
  wins: (wins, amount) =>
    wins === 0
      ? 'няма договори тази седмица'
      : `${counted('bg', wins, { one: 'договор', other: 'договора' })} тази седмица за ${amount}`,
  newDeals: (deals) => counted('bg', deals, { one: 'нова сделка', other: 'нови сделки' }),
  lost: (deals) => counted('bg', deals, { one: 'загубена сделка', other: 'загубени сделки' }),
  stuck: (deals, stage) =>
    deals === 1
      ? `1 сделка е заседнала: в етап „${stage}“.`
      : `${counted('bg', deals, { one: 'сделка е заседнала', other: 'сделки са заседнали' })}, най-много в етап „${stage}“.`,
  nothingStuck: 'Няма заседнали сделки.',
  chart: 'Сделки в работа по етапи',
  board: 'Дъска: къде са сделките',
  speed: 'Скорост: колко бързо сделките вървят напред',
  stuckTitle: 'Заседнали: първо най-лошите',
  more: (rows) => `… и още ${String(rows)}: =SALES_STUCK(ACTIONS; SETTINGS) показва всички`,
  leftOut: (rows) =>
    rows === 0
      ? 'Всички редове от дневника са разбрани.'
      : `${counted('bg', rows, { one: 'ред от дневника е пропуснат', other: 'реда от дневника са пропуснати' })}, списък: =SALES_PROBLEMS(ACTIONS; SETTINGS)`,
  settingsIgnored: (rows) =>
    `${counted('bg', rows, { one: 'настройка не е разбрана', other: 'настройки не са разбрани' })}, важи стойността по подразбиране:`,
  stamp: (asOf, read, made) => `Данни до ${asOf} · ${read} · изготвен ${made}`,
  rowsRead: (rows) => counted('bg', rows, { one: 'прочетен ред', other: 'прочетени реда' }),
  notAWeek: (text) => `„${text}“ не е седмица. Напишете например 2026-W47.`,
  notYourRole: 'Само ръководителят, основателят и администраторът изготвят седмичния отчет.',
  made: (tab) => `Отчетът е в лист ${tab}.`,
};

import { counted } from '../language';

/** The words of the weekly report. */
export const report = {
  title: (week: string, from: string, to: string): string => `Week ${week}: ${from} to ${to}`,
  unfinished: (asOf: string): string => `The week is not over: figures up to ${asOf}.`,
  inWork: (deals: number): string =>
    `${counted('en', deals, { one: 'deal', other: 'deals' })} in work`,
  wins: (wins: number, amount: string): string =>
    wins === 0
      ? 'no wins this week'
      : `${counted('en', wins, { one: 'win', other: 'wins' })} this week for ${amount}`,
  newDeals: (deals: number): string =>
    counted('en', deals, { one: 'new deal', other: 'new deals' }),
  lost: (deals: number): string => `${counted('en', deals, { one: 'deal', other: 'deals' })} lost`,
  stuck: (deals: number, stage: string): string =>
    deals === 1
      ? `1 deal is stuck, at “${stage}”.`
      : `${counted('en', deals, { one: 'deal is', other: 'deals are' })} stuck, most often at “${stage}”.`,
  nothingStuck: 'No deal is stuck.',
  chart: 'Deals in work by stage',
  board: 'Board: where the deals stand',
  speed: 'Speed: how fast deals move on',
  stuckTitle: 'Stuck: the worst first',
  more: (rows: number): string =>
    `… and ${String(rows)} more: =SALES_STUCK(ACTIONS; SETTINGS) shows all`,
  leftOut: (rows: number): string =>
    rows === 0
      ? 'Every row of the log was understood.'
      : `${counted('en', rows, { one: 'row', other: 'rows' })} of the log left out: =SALES_PROBLEMS(ACTIONS; SETTINGS) lists them.`,
  settingsIgnored: (rows: number): string =>
    `${counted('en', rows, { one: 'setting', other: 'settings' })} not understood; the default holds:`,
  stamp: (asOf: string, read: string, made: string): string =>
    `Data up to ${asOf} · ${read} · made ${made}`,
  rowsRead: (rows: number): string => `${counted('en', rows, { one: 'row', other: 'rows' })} read`,
  notAWeek: (text: string): string => `“${text}” is not a week. Write it like 2026-W47.`,
  notYourRole: 'Only the head, the founder or the admin can make the weekly report.',
  made: (tab: string): string => `The report is on the tab ${tab}.`,
};

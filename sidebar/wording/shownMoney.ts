import type { Desk } from '../../src/rpc';
import { localeOf } from './locale';

/** An amount as the language groups it, at most two decimals, with the currency of the workbook. */
export function shownMoney({ language, currency }: Desk, amount: number): string {
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  return [format.format(amount), currency].join(' ').trim();
}

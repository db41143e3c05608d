import type { DemoWords } from './words/words';

/** An amount of the history, which is in euro, in the currency of the demo and rounded as people quote it there. */
export function moneyOf(euro: number, { rate, step }: Pick<DemoWords, 'rate' | 'step'>): number {
  return Math.round((euro * rate) / step) * step;
}

import type { Profile } from './profiles';
import { happens, logNormal, type Random } from './random';
import { FINISH } from './stagePath';

/** A deal's worth in euro: mostly supplies, now and then a machine. */
export function dealAmount(random: Random, { size, machines }: Profile): number {
  const machine = happens(random, machines);
  const amount = machine ? logNormal(random, 11_000, 0.3) : logNormal(random, 2_900, 0.5);
  return tens(amount * size);
}

/** What an action at a stage says of the amount: an estimate, the offer, the terms, the contract; undefined: nothing. */
export function amountAt(random: Random, amount: number, stage: number): number | undefined {
  const draw = random();
  if (stage === FINISH) return tens(amount * (draw < 0.5 ? 1 : 0.96));
  if (stage === 6) return draw < 0.5 ? tens(amount * 0.97) : undefined;
  if (stage === 5) return amount;
  return stage === 4 && draw < 0.6 ? Math.round(amount / 500) * 500 || undefined : undefined;
}

/** The next order of a customer: supplies, in euro. */
export function orderAmount(random: Random, size: number): number {
  return tens(logNormal(random, 1_900, 0.4) * size);
}

function tens(amount: number): number {
  return Math.round(amount / 10) * 10;
}

import { starvation } from './starvation';
import { timed, untilWithin } from './untilWithin';

const LIMITS = { drawn: 1000 };

/** Rounds that take these times, the last one again and again. */
function rounds(...times: number[]): { next: () => Promise<typeof LIMITS>; taken: () => number } {
  let taken = 0;
  const next = () => {
    taken += 1;
    return Promise.resolve({ drawn: times[Math.min(taken, times.length) - 1] ?? 0 });
  };
  return { next, taken: () => taken };
}

it('what is slow in every round stays too slow', async () => {
  const { next, taken } = rounds(1001);
  expect(await untilWithin(LIMITS, next)).toEqual({ drawn: 1001 });
  expect(taken()).toBe(10);
});

it('one quick round is enough, and three are taken at least', async () => {
  const late = rounds(4000, 3000, 2000, 1500, 900, 5000);
  expect(await untilWithin(LIMITS, late.next)).toEqual({ drawn: 900 });
  expect(late.taken()).toBe(5);
  const early = rounds(900, 5000);
  expect(await untilWithin(LIMITS, early.next)).toEqual({ drawn: 900 });
  expect(early.taken()).toBe(3);
});

it('of two times each has its own best round', async () => {
  const limits = { shown: 10, drawn: 10 };
  const times = [
    { shown: 5, drawn: 50 },
    { shown: 50, drawn: 5 },
  ];
  let round = 0;
  const best = await untilWithin(limits, () => Promise.resolve(times[round++ % 2] ?? limits));
  expect(best).toEqual({ shown: 5, drawn: 5 });
});

it('a machine never works faster than alone, so no time is made longer', async () => {
  expect(starvation()).toBeGreaterThanOrEqual(1);
  const { drawn } = await timed(() => ({ drawn: 100 }));
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(100);
});

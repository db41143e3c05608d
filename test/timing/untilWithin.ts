import { starvation } from './starvation';

/** Milliseconds, by what took them. */
export type Times<Name extends string> = Readonly<Record<Name, number>>;

const FEWEST = 3;
const MOST = 10;

/** Takes times, in milliseconds of a machine that has nothing else to do. */
export async function timed<Name extends string>(
  take: () => Times<Name> | Promise<Times<Name>>,
): Promise<Times<Name>> {
  const before = starvation();
  const times = await take();
  const factor = Math.min(before, starvation());
  return mapTimes(times, (ms) => ms / factor);
}

/**
 * The best of some rounds: what else the machine does in one of them is not our matter. Where one
 * was too slow more follow; what is slow by itself is slow in all of them.
 */
export async function untilWithin<Name extends string>(
  limits: Times<Name>,
  round: () => Promise<Times<Name>>,
): Promise<Times<Name>> {
  let best = await round();
  const isWithin = (): boolean =>
    Object.values(mapTimes(best, (ms, name) => Number(ms < limits[name]))).every(Boolean);
  for (let count = 1; count < FEWEST || (count < MOST && !isWithin()); count += 1) {
    const next = await round();
    best = mapTimes(best, (ms, name) => Math.min(ms, next[name]));
  }
  return best;
}

function mapTimes<Name extends string>(
  times: Times<Name>,
  map: (ms: number, name: Name) => number,
): Times<Name> {
  const entries = Object.entries<number>(times) as [Name, number][];
  return Object.fromEntries(entries.map(([name, ms]) => [name, map(ms, name)])) as Times<Name>;
}

import type { Mishap, Mishaps } from '../../../preview/emulator';
import { between, happens, itemAt, type Random } from '../../../preview/demo/random';

const ERRORS = [
  'Service error: Spreadsheets',
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000).',
];
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id emulated.';
/** How long Google lets one wait before it says so, milliseconds. */
const TIME_OUT_MS = 30_000;

/** Recording has about a dozen service calls, more where it is tried again. */
const OF_RECORDING = 14;

/**
 * What befalls one run: mostly nothing, else one thing at one of its calls, or from one of its calls on to the end.
 *
 * @param calls about how many it has.
 */
export function someMishaps(random: Random, likelihood: number, calls = OF_RECORDING): Mishaps {
  if (!happens(random, likelihood)) return () => undefined;
  if (happens(random, 0.1)) return (_, member) => (member === 'Lock.tryLock' ? 'busy' : undefined);
  const at = between(random, 1, calls);
  const mishap = someMishap(random);
  const isLasting = happens(random, 0.15);
  return (n) => (n === at || (isLasting && n > at) ? mishap : undefined);
}

function someMishap(random: Random): Mishap {
  const when = happens(random, 0.5) ? 'before' : 'after';
  const kind = random();
  if (kind < 0.4) return { fault: { when: 'crash' } };
  if (kind < 0.6) return { fault: { when, error: TIMED_OUT }, ms: TIME_OUT_MS };
  return { fault: { when, error: itemAt(ERRORS, random()) } };
}

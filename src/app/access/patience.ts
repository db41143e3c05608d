/** What it takes to wait. */
export interface Waiting {
  /** Does nothing for so many milliseconds. */
  sleep(ms: number): void;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Waits between tries, milliseconds: each twice as long as the one before. */
const WAITS_MS = [500, 1000, 2000, 4000];

/** No try begins later than this after the first began: room for one of Google's own time-outs, which take 30 s. */
const LIMIT_MS = 45_000;

/** What Google says when it was its own fault and may not happen again. Whoever lacks a permission lacks it the next time too. */
const TRANSIENT = [
  /^Service invoked too many times(?!.*\bday\b)/i,
  /^Service (\S+ )?timed out/i,
  /^Service error/i,
  /^Service (\S+ )?(is )?unavailable/i,
  /^Service (\S+ )?failed while accessing/i,
  /^We're sorry, a server error occurred/i,
];

/** Whether an error of a service passes by itself. */
export function isTransient(error: unknown): boolean {
  const text = messageOf(error).replace(/’/g, "'").trim();
  return TRANSIENT.some((pattern) => pattern.test(text));
}

/**
 * Does something that services may refuse for a moment, and does it again after a wait, as long as there is patience.
 *
 * A try that failed may have taken effect all the same, so only what may be repeated as a whole belongs here; whatever it
 * locks it must have given back by itself.
 *
 * @throws the error of the last try; an error that does not pass by itself is thrown at once.
 */
export function patiently<R>(run: () => R, waiting: Waiting): R {
  const began = waiting.now();
  for (const wait of WAITS_MS) {
    try {
      return run();
    } catch (error) {
      if (!isTransient(error) || waiting.now() + wait - began > LIMIT_MS) throw error;
      waiting.sleep(wait);
    }
  }
  return run();
}

/** An error of another JavaScript world is no `instanceof` ours. */
function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message).replace(/^(Exception|Error):\s*/, '');
}

import type { Refusal } from '../../rpc';
import { en, type Texts } from '../../texts/en';
import { failureOf } from './failure';
import { patiently, type Waiting } from './patience';
import { refuse } from './refusal';

/** What a server function runs within. */
export interface ServePorts extends Waiting {
  /** The words of the workbook's language; it may throw where nothing may be read. */
  words(): Texts;
  /** Keeps an error for whoever looks after the add-on. */
  note(error: unknown): void;
}

/**
 * Runs what a client called: with patience where Google is out of breath, and with a sentence instead of an exception
 * where it fails in the end.
 */
export function serve<Result>(run: () => Result, ports: ServePorts): Result | Refusal {
  try {
    return patiently(run, ports);
  } catch (error) {
    ports.note(error);
    const { refusal, offer } = failureOf(messageOf(error), wordsOrEnglish(ports));
    return refuse(refusal, offer);
  }
}

/** An error of another realm is no `instanceof` ours. */
function messageOf(error: unknown): string {
  const { message } = (typeof error === 'object' ? (error ?? {}) : {}) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}

/** The words of the workbook's language; English where nothing may be read, or nothing can be at the moment. */
export function wordsOrEnglish(ports: Pick<ServePorts, 'words'>): Texts {
  try {
    return ports.words();
  } catch {
    return en;
  }
}

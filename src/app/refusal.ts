import type { Refusal } from '../rpc';

/** A refusal with the sentence that the person reads. */
export function refuse(message: string): Refusal {
  return { ok: false, message };
}

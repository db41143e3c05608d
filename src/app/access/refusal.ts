import type { Offer, Refusal } from '../../rpc';

/** The sentence that says why something was not done, and the way out that goes with it. */
export interface Why {
  readonly refusal: string;
  readonly offer?: Offer | undefined;
}

/** A refusal with the sentence that the person reads, and a way out where there is one. */
export function refuse(message: string, offer?: Offer): Refusal {
  return offer === undefined ? { ok: false, message } : { ok: false, message, offer };
}

/** A way out that the sidebar offers beside a refusal. */
export type Offer =
  /** Record it as a refusal instead of a closing. */
  | 'refuse'
  /** A head may write a reason and record it all the same. */
  | 'override'
  /** The new name is a client already: join the two. */
  | 'merge'
  /** The workbook has no tabs yet: set it up. */
  | 'setUp'
  /**
   * Somebody else was saving, or something broke, maybe after it was saved: send the same request again, with the same
   * ID.
   */
  | 'retry';

/** Something was refused; the message is for the person, in his language. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
  readonly offer?: Offer;
}

/** A client for whom nothing was written, and why. */
export interface LeftOut {
  readonly client: string;
  readonly message: string;
}

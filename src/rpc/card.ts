/** Whose card. */
export interface ClientCardRequest {
  readonly client: string;
}

/** An open deal on a card. */
export interface CardDeal {
  readonly deal: string;
  readonly stage: number;
  readonly days: number;
  readonly amount: number | null;
  /** ISO date; '' for none. */
  readonly nextStep: string;
}

/** A row of the log on a card. */
export interface CardAction {
  readonly id: string;
  /** Local time as 2026-11-20 10:30. */
  readonly when: string;
  readonly manager: string;
  /** 0: blank. */
  readonly stage: number;
  readonly deal: string;
  readonly outcome: 'step' | 'refused' | 'closed' | 'void' | 'renamed';
  readonly amount: number | null;
  readonly reason: string;
  readonly contact: string;
  /** ISO date; '' for none. */
  readonly nextStep: string;
  readonly note: string;
  readonly recordedBy: string;
  readonly isVoided: boolean;
  /** Whether this person may take it back. */
  readonly mayUndo: boolean;
}

/** All that is known of a client. */
export interface ClientCard {
  readonly ok: true;
  readonly client: string;
  readonly owner: string;
  /** His segment of the base, in words. */
  readonly status: string;
  /** ISO date of return; '' where he does not cool. */
  readonly coolingUntil: string;
  /** Who recorded the refusal he cools or is gone for, or the closing; ''. */
  readonly refusedBy: string;
  readonly wins: number;
  readonly sold: number;
  readonly open: readonly CardDeal[];
  /** The newest first, at most 200. */
  readonly actions: readonly CardAction[];
  readonly actionsTotal: number;
  /** Whether this person may rename the client. */
  readonly mayRename: boolean;
}

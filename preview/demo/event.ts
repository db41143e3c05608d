import type { Day } from './calendar';
import type { LossReason } from './refusals';

/** One action of the invented history, free of any language. */
export interface DemoEvent {
  readonly day: Day;
  /** Second of the day. */
  readonly second: number;
  /** Place of the seller among the sellers. */
  readonly seller: number;
  /** Place of the client in the base. */
  readonly client: number;
  /** 0: blank. */
  readonly stage: number;
  /** Place of the deal label; undefined: the client's unnamed deal. */
  readonly label: number | undefined;
  readonly kind: EventKind;
  /** In euro. */
  readonly amount: number | undefined;
  readonly loss: LossReason | undefined;
  /** Place of the kind of contact. */
  readonly contact: number;
  readonly nextStep: Day | undefined;
  /** Which of the notes that fit, as a share of their list; undefined: no note. */
  readonly note: number | undefined;
}

/** What an action is to its deal. */
export type EventKind = 'open' | 'touch' | 'advance' | 'back' | 'lost' | 'order';

/** Order of the log: by time. */
export function byTime(a: DemoEvent, b: DemoEvent): number {
  return a.day - b.day || a.second - b.second;
}

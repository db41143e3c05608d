import { amountAt } from './amounts';
import { nextWorkingDay, type Day } from './calendar';
import type { DemoEvent } from './event';
import { between, happens, weighted, type Random } from './random';
import { lossReason, type LossReason } from './refusals';
import { dayAt, secondOf, type Shift } from './shift';
import { FINISH, type Move } from './stagePath';

/** A deal that is about to be played. */
export interface NewDeal {
  readonly seller: number;
  readonly client: number;
  readonly label: number | undefined;
  readonly isCustomer: boolean;
  readonly amount: number;
  readonly moves: readonly Move[];
  /** Place of its first day among the seller's days. */
  readonly place: number;
}

/** How a deal went, as far as the history goes. */
export interface PlayedDeal {
  readonly events: readonly DemoEvent[];
  /** Its last day; `Infinity` while it is open. */
  readonly end: Day;
  readonly isWon: boolean;
  readonly loss: LossReason | undefined;
}

/** Plays the moves of a deal on the seller's days; what lies after today has not happened. */
export function playDeal(random: Random, deal: NewDeal, shift: Shift): PlayedDeal {
  const events: DemoEvent[] = [];
  let place = deal.place;
  for (const [index, move] of deal.moves.entries()) {
    place += move.wait;
    if (place >= shift.days.length) break;
    events.push(eventOf(random, deal, { index, place }, shift));
  }
  const last = events[events.length - 1];
  const isWon = last?.stage === FINISH;
  const isOver = isWon || last?.kind === 'lost';
  return { events, end: isOver ? last.day : Infinity, isWon, loss: last?.loss };
}

interface Moment {
  readonly index: number;
  readonly place: number;
}

function eventOf(random: Random, deal: NewDeal, moment: Moment, shift: Shift): DemoEvent {
  const move = deal.moves[moment.index];
  if (!move) throw new Error('No such move');
  const { kind, stage } = move;
  const day = dayAt(shift, moment.place);
  const amount = amountAt(random, deal.amount, stage);
  const loss = lossReason(random, stage, deal.isCustomer);
  return {
    day,
    second: secondOf(random, day, shift),
    seller: deal.seller,
    client: deal.client,
    stage,
    label: deal.label,
    kind,
    amount: kind === 'lost' || kind === 'touch' ? undefined : amount,
    loss: kind === 'lost' ? loss : undefined,
    contact: contactAt(random, stage),
    nextStep: nextStepOf(random, deal, moment, shift),
    note: happens(random, 0.6) ? random() : undefined,
  };
}

/** Calls first, meetings in the middle, letters with the offer; the kinds stand in the order of the words. */
function contactAt(random: Random, stage: number): number {
  if (stage <= 2) return weighted(random, [70, 3, 14, 10, 3]);
  if (stage === 3) return weighted(random, [35, 45, 10, 8, 2]);
  return weighted(random, [38, 20, 30, 12, 0]);
}

/** The promised day: mostly kept, at times a few days too early, at times not written down. */
function nextStepOf(
  random: Random,
  { moves }: NewDeal,
  { index, place }: Moment,
  shift: Shift,
): Day | undefined {
  const [isWritten, isKept] = [happens(random, 0.75), happens(random, 0.7)];
  const early = between(random, 1, 3);
  const next = moves[index + 1];
  const today = dayAt(shift, place);
  if (!next || !isWritten) return undefined;
  const meant = moves[index]?.forgotten ? today + 4 : dayAt(shift, place + next.wait);
  const promised = nextWorkingDay(Math.max(today + 1, isKept ? meant : meant - early));
  return promised <= today + 60 ? promised : undefined;
}

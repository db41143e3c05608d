import type { DemoEvent } from './event';
import { idOf } from './id';
import { signature, type LogEntry } from './logEntry';
import type { DemoWords } from './words/words';

/** Where in the log somebody mistyped an offer, as shares of its offers. */
const PLACES = [0.3, 0.7, 0.97];
const ID_NUMBER = 1_000_000;

/** Offers that were first recorded with a zero too many, and the rows that void them. */
export function corrections(
  events: readonly DemoEvent[],
  entries: readonly LogEntry[],
  words: DemoWords,
): LogEntry[] {
  const offers = entries.filter((_, place) => isOffer(events[place]));
  return PLACES.flatMap((share, index) => {
    const offer = offers[Math.floor(share * offers.length)];
    const seller = words.people.findIndex(([name]) => name === offer?.row.manager);
    return offer ? correctionOf(offer, seller, index, words) : [];
  });
}

function isOffer(event: DemoEvent | undefined): boolean {
  return event?.kind === 'advance' && event.stage === 5 && event.second > 9 * 3600 + 600;
}

function correctionOf(
  { day, second, row }: LogEntry,
  seller: number,
  index: number,
  words: DemoWords,
): LogEntry[] {
  const [typed, voided] = [second - 240, second - 120];
  const wrongId = idOf(ID_NUMBER + index);
  const wrong = { ...row, ...signature({ day, second: typed, seller }, words), id: wrongId };
  const voiding = {
    ...signature({ day, second: voided, seller }, words),
    client: row.client,
    outcome: words.outcomes.void,
    reason: wrongId,
    note: words.voided,
    id: idOf(ID_NUMBER + PLACES.length + index),
  };
  return [
    { day, second: typed, row: { ...wrong, amount: Number(row.amount) * 10 } },
    { day, second: voided, row: voiding },
  ];
}

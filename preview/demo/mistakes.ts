import type { Day } from './calendar';
import type { DemoEvent } from './event';
import type { ActionRow, LogEntry } from './logEntry';
import type { DemoWords } from './words/words';

const WEEKS_BACK = 3;

/**
 * Rows as hurried people type them by hand, below four contacts of the last weeks: an unknown stage, a date in words,
 * an amount that may mean two things, a row copied with its ID. None of them changes a deal.
 */
export function mistakes(
  events: readonly DemoEvent[],
  entries: readonly LogEntry[],
  today: Day,
  words: DemoWords,
): LogEntry[] {
  const { stage, date, amount } = words.mistakes;
  const ways: readonly ((row: ActionRow) => ActionRow)[] = [
    (row) => ({ ...typedByHand(row), stage }),
    (row) => ({ ...typedByHand(row), when: date }),
    (row) => ({ ...typedByHand(row), amount }),
    (row) => row,
  ];
  const contacts = entries.filter((_, place) => {
    const event = events[place];
    return event?.kind === 'touch' && event.day > today - 7 * WEEKS_BACK && event.day < today;
  });
  return ways.flatMap((way, index) => {
    const contact = contacts[Math.floor(((index + 0.5) / ways.length) * contacts.length)];
    return contact ? [{ ...contact, row: way(contact.row) }] : [];
  });
}

/** Without what the sidebar writes; the next step stays, so that the deal waits as before. */
function typedByHand({ when, manager, client, stage, deal, nextStep }: ActionRow): ActionRow {
  return { when, manager, client, stage: stage ?? null, deal, nextStep };
}

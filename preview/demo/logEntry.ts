import type { CellValue } from '../emulator';
import { dateCell, type Day } from './calendar';
import type { DemoEvent } from './event';
import { moneyOf } from './money';
import { itemAt } from './random';
import type { DemoWords } from './words/words';

/** A row of the log on its way into the tab. */
export interface LogEntry {
  readonly day: Day;
  readonly second: number;
  readonly row: ActionRow;
}

/** The cells of an action by column; a missing one is blank. */
export interface ActionRow {
  readonly when: CellValue;
  readonly manager: string;
  readonly client: string;
  readonly stage?: CellValue;
  readonly deal?: string | undefined;
  readonly outcome?: string | undefined;
  readonly amount?: CellValue | undefined;
  readonly reason?: string | undefined;
  readonly contact?: string;
  readonly nextStep?: CellValue | undefined;
  readonly note?: string | undefined;
  readonly id?: string;
  readonly recordedBy?: string;
}

/** Columns of the log in their order; nothing is hashed yet. */
const COLUMNS = [
  'when',
  'manager',
  'client',
  'stage',
  'deal',
  'outcome',
  'amount',
  'reason',
  'contact',
  'nextStep',
  'note',
  'id',
  'recordedBy',
  'hash',
] as const;

/** The cells of a row in the order of the log's columns. */
export function cellsOf(row: ActionRow): CellValue[] {
  return COLUMNS.map((column) => (column === 'hash' ? null : (row[column] ?? null)));
}

/** An event of the history as a row, in words. */
export function entryOf(
  event: DemoEvent,
  { client, id }: { readonly client: string; readonly id: string },
  words: DemoWords,
): LogEntry {
  const { day, second, stage, label, amount, nextStep } = event;
  const row: ActionRow = {
    ...signature(event, words),
    client,
    stage: stageCell(stage, words),
    deal: label === undefined ? undefined : words.labels[label],
    outcome: event.loss && words.outcomes[event.loss.outcome],
    amount: amount === undefined ? undefined : moneyOf(amount, words),
    reason: reasonOf(event, words),
    contact: words.contacts[event.contact] ?? '',
    nextStep: nextStep === undefined ? undefined : dateCell(nextStep),
    note: noteOf(event, words),
    id,
  };
  return { day, second, row };
}

/** When it was, and who did and recorded it. */
export function signature(
  { day, second, seller }: Pick<DemoEvent, 'day' | 'second' | 'seller'>,
  words: DemoWords,
): Pick<ActionRow, 'when' | 'manager'> & { recordedBy: string } {
  const [manager = '', mailbox = ''] = words.people[seller] ?? [];
  return { when: dateCell(day, second), manager, recordedBy: `${mailbox}@example.com` };
}

/** Number and name of a stage; blank for stage 0. */
export function stageCell(stage: number, { stages }: DemoWords): CellValue {
  return stage === 0 ? null : `${stage}. ${stages[stage - 1] ?? ''}`;
}

function reasonOf({ loss }: DemoEvent, { settings }: DemoWords): string | undefined {
  if (!loss) return undefined;
  const reasons = loss.outcome === 'closed' ? settings.closingReasons : settings.refusalReasons;
  return reasons[loss.reason];
}

function noteOf({ kind, stage, note, loss }: DemoEvent, { notes }: DemoWords): string | undefined {
  if (note === undefined || loss?.outcome === 'closed') return undefined;
  const fitting = kind === 'advance' ? notes.advance[stage - 2] : notes[kind];
  return fitting && itemAt(fitting, note);
}

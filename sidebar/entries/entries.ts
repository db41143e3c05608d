import type { LeftOut, Offer, Recorded, RecordedMany, Refusal, SidebarWords } from '../../src/rpc';
import { isUncertain } from '../calls/failures';
import { fill } from '../wording/fill';
import type { Draft } from './draft';

/**
 * Where an entry is on its way to the log. *Waiting* has not been sent yet; *failed* is not known to be saved; *refused*
 * is known not to be.
 */
export type EntryState =
  'waiting' | 'saving' | 'saved' | 'repeated' | 'refused' | 'failed' | 'undoing' | 'undone';

/** One action of this sitting. */
export interface Entry {
  /** Goes with every retry, so that a save which only seemed to fail is not doubled. */
  readonly id: string;
  readonly undoId: string;
  readonly draft: Draft;
  readonly state: EntryState;
  /** What the server says to it; '' for nothing. */
  readonly message: string;
  /** A way out of a refusal. */
  readonly offer: Offer | undefined;
  readonly leftOut: readonly LeftOut[];
  /** It is to be taken back as soon as it is saved. */
  readonly isUnwanted: boolean;
  /** It was sent before: it may be saved, whatever came of that. */
  readonly wasSent: boolean;
}

/** Settled entries kept on the screen; the log itself is in the sheet. */
const KEPT = 8;
const SETTLED: readonly EntryState[] = ['saved', 'repeated', 'undone'];
const UNSENT: readonly EntryState[] = ['waiting', 'saving', 'failed', 'undoing'];

/** A new entry, not sent yet. */
export function newEntry(draft: Draft, id: string, undoId: string): Entry {
  const nothing = { message: '', offer: undefined, leftOut: [] };
  return { id, undoId, draft, state: 'waiting', ...nothing, isUnwanted: false, wasSent: false };
}

/** The entries with a new one on top. Only what is settled may leave the screen: what is not saved yet must be seen. */
export function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  let settled = 0;
  const kept = entries.filter(({ state }) => !SETTLED.includes(state) || ++settled < KEPT);
  return [entry, ...kept];
}

/** Whether something may be lost if the sidebar were closed now. */
export function hasUnsent(entries: readonly Entry[]): boolean {
  return entries.some(({ state }) => UNSENT.includes(state));
}

/** The entry that "undo" means: the newest that is saved or on its way; undefined: there is none. */
export function entryToUndo(entries: readonly Entry[]): Entry | undefined {
  return entries.find(
    ({ state, isUnwanted }) =>
      !isUnwanted && ['waiting', 'saving', 'saved', 'repeated'].includes(state),
  );
}

/** Whether the entry stands in the log, as far as is known. */
export function isSaved({ state }: Pick<Entry, 'state'>): boolean {
  return state === 'saved' || state === 'repeated';
}

/** What an answer of the server, or none, changes in an entry: it is refused only where nothing was written for sure. */
export function afterSaving(
  draft: Draft,
  answer: Recorded | RecordedMany | Refusal,
  words: SidebarWords,
): Pick<Entry, 'state' | 'message'> & Partial<Entry> {
  if (!answer.ok) {
    const { message, offer } = answer;
    return isUncertain(answer)
      ? { state: 'failed', message, offer: undefined }
      : { state: 'refused', message, offer };
  }
  const state = answer.repeated ? 'repeated' : 'saved';
  if ('leftOut' in answer) {
    const { clients, leftOut } = answer;
    return { state, message: '', leftOut, draft: { ...draft, clients } };
  }
  const standing = answer.stage === '' ? `${words.views.card.status}: ${answer.status}` : '';
  const said = [sayMove(answer, draft, words), standing].filter((part) => part !== '');
  return { state, message: said.join(' '), draft: { ...draft, clients: [answer.client] } };
}

/** What a person may not have meant, or will be glad to read; '' for an ordinary step. */
function sayMove({ move, from }: Recorded, { action }: Draft, words: SidebarWords): string {
  const to = action.kind === 'step' ? action.stage : 0;
  if (move === 'skipped') return fill(words.skipped, from, to);
  if (move === 'wentBack') return fill(words.wentBack, from, to);
  return move === 'won' ? words.won : '';
}

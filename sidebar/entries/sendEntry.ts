import type { Desk, Refusal } from '../../src/rpc';
import { noAnswer } from '../calls/failures';
import { recordAction, recordMany, undoAction, undoMany } from '../services';
import { manyRequestOf, requestOf } from './draft';
import { afterSaving, type Entry } from './entries';

/** What an answer changes in an entry. */
export type Answered = Pick<Entry, 'state' | 'message'> & Partial<Entry>;

/** Sends an entry; an answer that does not come makes it *failed*, with what to do in words. Never throws. */
export async function sendEntry({ id, draft }: Entry, desk: Desk): Promise<Answered> {
  const sent = draft.isMany
    ? recordMany(manyRequestOf(draft, id))
    : recordAction(requestOf(draft, id));
  const answer = await sent.catch((error: unknown): Refusal => noAnswer(error, desk));
  return afterSaving(draft, answer, desk.words);
}

/** Takes a saved entry back; it stays saved where the server refuses or does not answer. Never throws. */
export async function sendUndo(entry: Entry, desk: Desk): Promise<Answered> {
  const { undoId: id, id: target, draft } = entry;
  const [client = ''] = draft.clients;
  const sent = draft.isMany ? undoMany({ id, target }) : undoAction({ id, target, client });
  const answer = await sent.catch((error: unknown): Refusal => noAnswer(error, desk));
  return answer.ok ? { state: 'undone', message: '' } : { state: 'saved', message: answer.message };
}

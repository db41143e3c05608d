import type { PhoneEntry } from '../../sheets/entry';
import { wallMinute } from '../../sheets/wallClock';
import type { Texts } from '../../texts/en';
import type { WholeBook } from '../book/bookDesk';
import { entryOf } from '../book/logAppending';
import type { FoldedLog } from '../log/foldedLog';
import { moveOf } from '../recording/movement';
import type { EntryAnswer } from './answerEntries';

/** An entry, and the sentence that says why it is not recorded; undefined: it stands in the log. */
export interface JudgedEntry {
  readonly entry: PhoneEntry;
  readonly refusal: string | undefined;
}

/**
 * What is said of an entry beside its row.
 *
 * @param after the log with the entries that were recorded.
 */
export function entryAnswer(
  { entry, refusal }: JudgedEntry,
  { words, now, zone }: WholeBook,
  after: FoldedLog,
): EntryAnswer {
  const when = wallMinute(now, zone);
  if (refusal !== undefined) {
    const text = words.phone.refused(when, refusal);
    return { entry, isRecorded: false, text, textIfChanged: text };
  }
  const flag = flagOf(entry, after, words);
  const what = flag === '' ? whatOf(entry) : `${whatOf(entry)}. ${flag}`;
  const text = words.phone.recorded(when, what);
  return { entry, isRecorded: true, text, textIfChanged: words.phone.changed(text) };
}

/** What the row says: the client, and the outcome or else the stage. */
function whatOf({ client, stage, outcome }: PhoneEntry): string {
  return `${client} · ${outcome === '' ? stage : outcome}`;
}

/** What the person may not have meant; '' for an ordinary step. */
function flagOf({ id }: PhoneEntry, after: FoldedLog, { recording }: Texts): string {
  const at = entryOf(after, id);
  if (at === undefined) return '';
  const { log, movedFrom } = after.board;
  const [from, to] = [String(movedFrom[at] ?? 0), String(log.stage[at] ?? 0)];
  const move = moveOf(after.board, at);
  if (move === 'skipped') return recording.skipped(from, to);
  return move === 'wentBack' ? recording.wentBack(from, to) : '';
}

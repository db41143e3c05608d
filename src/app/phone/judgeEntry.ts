import { RowKind } from '../../domain/log/log';
import type { RecordRequest } from '../../rpc';
import { encodeAction } from '../../sheets/actionRow';
import type { Cell } from '../../sheets/cell';
import type { PhoneEntry } from '../../sheets/entry';
import { kindReader } from '../../sheets/outcome';
import { logWords } from '../../texts/lexicon';
import type { WholeBook } from '../book/bookDesk';
import type { KnownClient } from '../book/knownClient';
import { lostColumns } from '../log/lostColumns';
import { judgeRequest } from '../recording/doorRules';
import { parseRecordRequest } from '../recording/recordRequest';
import type { LogDraft } from './logDraft';
import { notOnPhone, phonePerson } from './phonePerson';

/** The row of an entry, or the sentence that says why there is none. */
export type EntryJudgement = { readonly row: readonly Cell[] } | { readonly refusal: string };

const kindOf = kindReader(logWords.outcomes);
const OUTCOMES: Partial<Record<RowKind, NonNullable<RecordRequest['outcome']>>> = {
  [RowKind.Step]: 'step',
  [RowKind.Refused]: 'refused',
  [RowKind.Closed]: 'closed',
};

/** What entries are judged by. */
export interface PhoneDesk {
  readonly whole: WholeBook;
  /** The log with the entries that were accepted before. */
  readonly draft: LogDraft;
  readonly find: (client: string) => KnownClient;
}

/** Judges an entry by the rules of the sidebar, for the person whom its row names. */
export function judgeEntry(entry: PhoneEntry, { whole, draft, find }: PhoneDesk): EntryJudgement {
  const { words, settings, zone, team, today, logPlaces } = whole;
  const lost = lostColumns(whole);
  if (lost.length > 0) return { refusal: words.recording.brokenLog(lost.join(', ')) };
  if (entry.manager === '')
    return { refusal: words.recording.missing(words.headings.entry.manager) };
  const person = phonePerson(team, entry.manager, today, words.phone.recordedBy);
  if (!person) return { refusal: notOnPhone(team, entry.manager, words) };
  const outcome = OUTCOMES[kindOf(entry.outcome) ?? RowKind.Unreadable];
  if (!outcome) return { refusal: words.recording.notUnderstood(words.headings.entry.outcome) };
  const parsed = parseRecordRequest(requestOf(entry, outcome));
  if ('fault' in parsed) return { refusal: parsed.fault(words) };
  const door = { ...whole, owner: find(entry.client).tabOwner };
  const judgement = judgeRequest(parsed.request, person, door, draft.clientOf(entry.client));
  if ('refusal' in judgement) return judgement;
  const names = { outcomes: words.outcomes, stages: settings.stages };
  return { row: encodeAction(judgement.action, logPlaces, names, zone) };
}

function requestOf(
  { id, client, stage, reason }: PhoneEntry,
  outcome: NonNullable<RecordRequest['outcome']>,
): RecordRequest {
  return { id, outcome, ...(client === '' ? {} : { client }), stage, reason } as RecordRequest;
}

import type { Client } from '../../domain/board/client';
import { isCooling } from '../../domain/board/client';
import type { ActionOutcome } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import { finishOf } from '../../domain/settings';
import type { RecordRequest } from '../../rpc';
import { longDate } from '../../texts/language';
import type { Person } from '../access/access';
import type { Why } from '../access/refusal';
import type { Door } from './door';

/** Who wants to approach whom, and how. */
export interface Approach {
  readonly request: RecordRequest;
  readonly outcome: ActionOutcome;
  readonly stage: number | undefined;
  readonly person: Person;
  readonly file: Door;
  readonly client: Client | undefined;
}

/**
 * A client who is cooling, gone or closed is left alone: nobody opens a deal on him but the head, with a reason.
 *
 * @returns the head's reason where it overrides something; '' where the client is free.
 */
export function judgeApproach(approach: Approach): { readonly override: string } | Why {
  const why = approachRefusal(approach);
  if (!why) return { override: '' };
  const { person, request } = approach;
  const override = person.role === 'head' ? (request.override ?? '').trim() : '';
  return override === '' ? why : { override };
}

/** @returns undefined where nothing speaks against the approach. */
function approachRefusal(approach: Approach): Why | undefined {
  const { outcome, person, file, client } = approach;
  if (!client || outcome === 'closed' || opensNoDeal(approach, client)) return undefined;
  const isHead = person.role === 'head';
  const { headAlone, writeReason } = file.words.recording;
  const refusal = whyLeftAlone(client, file, isHead ? writeReason : headAlone);
  if (refusal === undefined) return undefined;
  return isHead ? { refusal, offer: 'override' } : { refusal };
}

/** The deal is open already, or it is a repeat order, which is no new try. */
function opensNoDeal({ request, outcome, stage, file }: Approach, client: Client): boolean {
  const label = nameKey(request.deal ?? '');
  if (client.open.some((deal) => deal.label.key === label)) return true;
  return outcome === 'step' && stage === finishOf(file.settings) && client.wins > 0;
}

function whyLeftAlone(
  client: Client,
  { today, settings, words }: Door,
  end: string,
): string | undefined {
  const { shown } = client.name;
  const deed = deedOf(client, settings.language, words);
  if (client.closed !== undefined) return words.recording.closed(shown, deed, end);
  if (client.gone) return words.recording.gone(shown, deed, end);
  if (!isCooling(client, today)) return undefined;
  const until = longDate(settings.language, client.coolingUntil ?? today);
  return words.recording.cooling(shown, deed, until, end);
}

/** The day of the refusal that counts, and whose row it is where the row says so. */
function deedOf(
  { refusedBy }: Client,
  language: Door['settings']['language'],
  words: Door['words'],
): string {
  if (!refusedBy) return '';
  const day = longDate(language, refusedBy.day);
  const { shown } = refusedBy.manager;
  return shown === words.nobody ? day : words.recording.deed(day, shown);
}

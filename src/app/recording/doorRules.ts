import type { Client } from '../../domain/board/client';
import { addMonths, parseIsoDay } from '../../domain/calendar/calendarDay';
import type { ActionOutcome } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import { finishOf } from '../../domain/settings';
import type { RecordRequest } from '../../rpc';
import type { NewAction } from '../../sheets/actionRow';
import { stageReader } from '../../sheets/stage';
import { logWords } from '../../texts/lexicon';
import type { Person } from '../access/access';
import { ownerOf } from '../access/owner';
import type { Why } from '../access/refusal';
import type { Door } from './door';
import { judgeApproach } from './leftAlone';

/** A next step further ahead than this is a typing error. */
const MOST_YEARS_AHEAD = 2;

/** An action that may be written, or the sentence that says why it may not. */
export type Judgement = { readonly action: NewAction } | Why;

/**
 * Decides at the door whether a person of the team may record a request: for whom, at which stage, and whether the
 * client may be approached at all.
 *
 * @param client what the log tells of the client up to today; undefined: nothing.
 */
export function judgeRequest(
  request: RecordRequest,
  person: Person,
  file: Door,
  client: Client | undefined,
): Judgement {
  const outcome = request.outcome ?? 'step';
  const stage = stageReader(file.settings.stages, logWords.stages)(request.stage ?? '');
  const manager = managerOf(request, person, file);
  const sentence =
    roleRefusal(person, file) ??
    managerRefusal(request, person, manager, { file, client }) ??
    stageRefusal(request, outcome, stage, file) ??
    nextStepRefusal(request, file);
  if (sentence !== undefined) return { refusal: sentence };
  const closing = closingRefusal(request, outcome, file);
  if (closing) return closing;
  const approach = judgeApproach({ request, outcome, stage, person, file, client });
  if ('refusal' in approach) return approach;
  if (manager === undefined || stage === undefined) return { refusal: '' };
  const accepted = { manager, outcome, stage, person, override: approach.override };
  return { action: actionOf(request, accepted, file) };
}

function roleRefusal({ role }: Person, { words }: Door): string | undefined {
  return role === 'founder' ? words.recording.notYourRole(words.roles.founder) : undefined;
}

/** The manager the action counts for: the person himself, or the one whom a head names. */
function managerOf(request: RecordRequest, person: Person, { team }: Door): string | undefined {
  const wanted = nameKey(request.manager ?? '');
  if (wanted === '' || wanted === nameKey(person.name)) return person.name;
  return team.find(({ name }) => nameKey(name) === wanted)?.name;
}

function managerRefusal(
  request: RecordRequest,
  person: Person,
  manager: string | undefined,
  { file, client }: { readonly file: Door; readonly client: Client | undefined },
): string | undefined {
  const { words } = file;
  const owner = ownerOf(file.owner, client, words);
  if (person.role === 'manager') {
    if (manager !== person.name) return words.recording.notYourName;
    const foreign = owner !== '' && nameKey(owner) !== nameKey(person.name);
    return foreign ? words.recording.notYourClient(request.client.trim(), owner) : undefined;
  }
  return manager === undefined ? words.recording.unknownManager(request.manager ?? '') : undefined;
}

function stageRefusal(
  request: RecordRequest,
  outcome: ActionOutcome,
  stage: number | undefined,
  { settings, words }: Door,
): string | undefined {
  if (stage === undefined) {
    return words.recording.unknownStage(String(request.stage), finishOf(settings));
  }
  const needed = stage === 0 && outcome === 'step';
  return needed ? words.recording.missing(words.headings.actions.stage) : undefined;
}

function closingRefusal(
  request: RecordRequest,
  outcome: ActionOutcome,
  { settings, words }: Door,
): Why | undefined {
  if (outcome !== 'closed') return undefined;
  const reason = nameKey(request.reason ?? '');
  const allowed = settings.closingReasons.some((text) => nameKey(text) === reason);
  if (allowed) return undefined;
  const refusal = words.recording.notAClosingReason(settings.closingReasons.join('; '));
  return { refusal, offer: 'refuse' };
}

function nextStepRefusal(
  { nextStep = '' }: RecordRequest,
  { today, words }: Door,
): string | undefined {
  if (nextStep === '') return undefined;
  const day = parseIsoDay(nextStep);
  if (day === undefined) return words.recording.notADate(words.headings.actions.nextStep);
  if (day < today) return words.recording.pastNextStep;
  const isFar = day > addMonths(today, 12 * MOST_YEARS_AHEAD);
  return isFar ? words.recording.farNextStep(MOST_YEARS_AHEAD) : undefined;
}

interface Accepted {
  readonly manager: string;
  readonly outcome: ActionOutcome;
  readonly stage: number;
  readonly person: Person;
  /** Why a client was approached who is to be left alone; '' where he is free. */
  readonly override: string;
}

function actionOf(request: RecordRequest, accepted: Accepted, file: Door): NewAction {
  const { override } = accepted;
  const note = [
    request.note ?? '',
    override === '' ? '' : file.words.recording.overridden(override),
  ];
  return {
    instant: file.now,
    manager: accepted.manager,
    client: request.client.trim(),
    stage: accepted.stage,
    deal: (request.deal ?? '').trim(),
    outcome: accepted.outcome,
    amount: request.amount,
    reason: request.reason ?? '',
    contact: request.contact ?? '',
    nextStep: parseIsoDay(request.nextStep ?? ''),
    note: note.filter((text) => text !== '').join('\n'),
    id: request.id,
    recordedBy: accepted.person.email,
  };
}

import { parseIsoDay } from '../domain/calendar/calendarDay';
import { isCooling, type Client } from '../domain/board/client';
import type { ActionOutcome } from '../domain/log/log';
import { nameKey } from '../domain/log/name';
import { finishOf } from '../domain/settings';
import type { RecordRequest } from '../rpc';
import type { NewAction } from '../sheets/actionRow';
import { stageReader } from '../sheets/stage';
import { logWords } from '../texts/lexicon';
import { longDate } from '../texts/language';
import type { Person } from './access';
import type { ClientFile } from './clientFile';

/** An action that may be written, or the sentence that says why it may not. */
export type Judgement = { readonly action: NewAction } | { readonly refusal: string };

/**
 * Decides at the door whether a person of the team may record a request: for whom, at which stage, and whether the
 * client may be approached at all.
 *
 * @param client what the log tells of the client up to today; undefined: nothing.
 */
export function judgeRequest(
  request: RecordRequest,
  person: Person,
  file: ClientFile,
  client: Client | undefined,
): Judgement {
  const outcome = request.outcome ?? 'step';
  const stage = stageReader(file.settings.stages, logWords.stages)(request.stage ?? '');
  const manager = managerOf(request, person, file);
  const refusal =
    roleRefusal(person, file) ??
    managerRefusal(request, person, manager, { file, client }) ??
    stageRefusal(request, outcome, stage, file) ??
    closingRefusal(request, outcome, file) ??
    nextStepRefusal(request, file) ??
    approachRefusal({ request, outcome, stage, person, file, client });
  if (refusal !== undefined || manager === undefined || stage === undefined) {
    return { refusal: refusal ?? '' };
  }
  return { action: actionOf(request, { manager, outcome, stage, person }, file) };
}

function roleRefusal({ role }: Person, { words }: ClientFile): string | undefined {
  return role === 'founder' ? words.recording.notYourRole(words.roles.founder) : undefined;
}

/** The manager the action counts for: the person himself, or the one whom a head names. */
function managerOf(
  request: RecordRequest,
  person: Person,
  { team }: ClientFile,
): string | undefined {
  const wanted = nameKey(request.manager ?? '');
  if (wanted === '' || wanted === nameKey(person.name)) return person.name;
  return team.find(({ name }) => nameKey(name) === wanted)?.name;
}

function managerRefusal(
  request: RecordRequest,
  person: Person,
  manager: string | undefined,
  { file, client }: { readonly file: ClientFile; readonly client: Client | undefined },
): string | undefined {
  const { words } = file;
  // The owner is whom the tab names, else the manager of the latest action.
  const owner = file.owner === '' ? (client?.manager.shown ?? '') : file.owner;
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
  { settings, words }: ClientFile,
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
  { settings, words }: ClientFile,
): string | undefined {
  if (outcome !== 'closed') return undefined;
  const reason = nameKey(request.reason ?? '');
  const allowed = settings.closingReasons.some((text) => nameKey(text) === reason);
  return allowed
    ? undefined
    : words.recording.notAClosingReason(settings.closingReasons.join('; '));
}

function nextStepRefusal(
  { nextStep = '' }: RecordRequest,
  { today, words }: ClientFile,
): string | undefined {
  if (nextStep === '') return undefined;
  const day = parseIsoDay(nextStep);
  if (day === undefined) return words.recording.notUnderstood(words.headings.actions.nextStep);
  return day < today ? words.recording.pastNextStep : undefined;
}

interface Approach {
  readonly request: RecordRequest;
  readonly outcome: ActionOutcome;
  readonly stage: number | undefined;
  readonly person: Person;
  readonly file: ClientFile;
  readonly client: Client | undefined;
}

/** A client who is cooling, gone or closed is left alone: nobody opens a deal on him but the head, with a reason. */
function approachRefusal(approach: Approach): string | undefined {
  const { request, outcome, stage, person, file, client } = approach;
  if (!client || outcome === 'closed') return undefined;
  const label = nameKey(request.deal ?? '');
  const goesOn = client.open.some((deal) => deal.label.key === label);
  const isRepeatOrder = outcome === 'step' && stage === finishOf(file.settings) && client.wins > 0;
  const overridden = person.role === 'head' && (request.override ?? '').trim() !== '';
  return goesOn || isRepeatOrder || overridden ? undefined : whyLeftAlone(client, file);
}

function whyLeftAlone(client: Client, { today, settings, words }: ClientFile): string | undefined {
  const { shown } = client.name;
  if (client.closed !== undefined) return words.recording.closed(shown);
  if (client.gone) return words.recording.gone(shown);
  if (!isCooling(client, today)) return undefined;
  return words.recording.cooling(shown, longDate(settings.language, client.coolingUntil ?? today));
}

interface Accepted {
  readonly manager: string;
  readonly outcome: ActionOutcome;
  readonly stage: number;
  readonly person: Person;
}

function actionOf(request: RecordRequest, accepted: Accepted, file: ClientFile): NewAction {
  const override = (request.override ?? '').trim();
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

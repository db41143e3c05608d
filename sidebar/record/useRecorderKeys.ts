import { focusSoon } from '../keys/focusSoon';
import { choiceOfKey, KEYS, stageOfKey } from '../keys/keys';
import { useKeys } from '../keys/useKeys';
import type { ChoiceLine } from './ChoiceList';
import type { Recording } from './useRecorder';

const RECORDING_KEYS: readonly string[] = [KEYS.refuse, KEYS.more, KEYS.undo, KEYS.next, KEYS.help];

/** What the keys do beside recording a stage. */
export interface KeyActions {
  readonly takeRow: () => void;
  readonly card: () => void;
  readonly next: () => void;
  readonly undo: () => void;
}

interface Keyed {
  readonly recording: Recording;
  readonly stages: number;
  /** The lines of the open list of reasons; [] where none is open. */
  readonly lines: readonly ChoiceLine[];
  readonly actions: KeyActions;
  /** A founder reads: his keys find and show, and record nothing. */
  readonly mayRecord: boolean;
}

/** The keys of the recorder: where a question is open, they answer it and do nothing else. */
export function useRecorderKeys(isActive: boolean, keyed: Keyed): void {
  useKeys(isActive, (key) =>
    keyed.recording.form.question ? answerQuestion(key, keyed) : doKey(key, keyed),
  );
}

function answerQuestion(key: string, { recording, lines }: Keyed): boolean {
  const { question } = recording.form;
  if (key === 'Escape') recording.cancel();
  else if (question?.kind === 'many' && key === 'Enter') recording.act(question.action);
  else {
    const line = lines[choiceOfKey(key, lines.length) ?? -1];
    if (!line) return false;
    line.onChoose();
  }
  return true;
}

function doKey(key: string, { recording, stages, actions, mayRecord }: Keyed): boolean {
  const stage = stageOfKey(key, stages);
  if (!mayRecord && (stage !== undefined || RECORDING_KEYS.includes(key))) return false;
  const doing = stage === undefined ? actionOf(key, recording, actions) : undefined;
  if (stage !== undefined) recording.act({ kind: 'step', stage });
  else if (doing) doing();
  else return false;
  return true;
}

function actionOf(
  key: string,
  { places, dispatch, form, ask }: Recording,
  actions: KeyActions,
): (() => void) | undefined {
  const known: Readonly<Record<string, () => void>> = {
    [KEYS.refuse]: () => {
      ask('refusal');
    },
    [KEYS.row]: actions.takeRow,
    [KEYS.card]: actions.card,
    [KEYS.next]: actions.next,
    [KEYS.undo]: actions.undo,
    [KEYS.search]: () => {
      if (form.many.length > 0) dispatch({ type: 'onlyOne' });
      focusSoon(places.field);
    },
    [KEYS.more]: () => {
      unfold(places.more.current);
    },
    [KEYS.help]: () => {
      unfold(places.help.current);
    },
  };
  return known[key];
}

function unfold(place: HTMLDetailsElement | null): void {
  if (!place) return;
  place.open = !place.open;
  place.querySelector('summary')?.focus();
}

import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { countOf } from '../entries/details';
import type { Action } from '../entries/draft';
import type { Entry } from '../entries/entries';
import type { EntryStore } from '../entries/EntryStore';
import { focusSoon } from '../keys/focusSoon';
import { decide, decideQuestion, type Decision } from './decide';
import { isFree, nextForm, openForm, type Form, type FormEvent } from './form';
import { selectionFor } from './selectionFor';

/** The places of the recorder that the focus goes to. */
export interface Places {
  /** The whole of it: the keys record from here. */
  readonly panel: { current: HTMLDivElement | null };
  readonly field: { current: HTMLInputElement | null };
  readonly more: { current: HTMLDetailsElement | null };
  readonly help: { current: HTMLDetailsElement | null };
}

/** The form and what is done with it. */
export interface Recording {
  readonly form: Form;
  readonly dispatch: (event: FormEvent) => void;
  readonly places: Places;
  /** Records an action with what stands in the form, or asks what is missing first. */
  readonly act: (action: Action, now?: Form) => void;
  /** Asks for a reason, once it is known for whom. */
  readonly ask: (kind: 'refusal' | 'closing', now?: Form) => void;
  /** Puts a client into the form, and the label of the deal that is meant; the keys may record at once. */
  readonly pick: (client: string, deal?: string) => void;
  /** Puts all that was typed for a refused entry back into the form, where nothing else stands that would be lost. */
  readonly edit: (entry: Entry) => void;
  readonly cancel: () => void;
}

/** The recorder behind its buttons and keys. */
export function useRecorder(desk: Desk, store: EntryStore): Recording {
  const [form, dispatch] = useReducer(nextForm, selectionFor(desk, desk.selection), openForm);
  const places = usePlaces();
  const follow = (decision: Decision): void => {
    if (decision.kind === 'send') store.save(decision.draft);
    dispatch(eventOf(decision));
    goOn(decision, places);
  };
  return {
    form,
    dispatch,
    places,
    act: (action, now = form) => {
      follow(decide(now, action, desk));
    },
    ask: (kind, now = form) => {
      follow(decideQuestion(now, kind, desk));
    },
    pick: (client, deal = '') => {
      dispatch({ type: 'named', client, deal });
      // What goes with the next action is seen.
      if (deal !== '') fold(places, false);
      focusSoon(places.panel);
    },
    edit: (entry) => {
      if (!isFree(form)) {
        follow({ kind: 'inUse', hint: desk.words.formInUse });
        return;
      }
      store.drop(entry);
      dispatch({ type: 'restored', draft: entry.draft });
      if (countOf(entry.draft.details) > 0) fold(places, false);
      focusSoon(places.panel);
    },
    cancel: () => {
      dispatch({ type: 'cancelled' });
      focusSoon(places.panel);
    },
  };
}

function eventOf(decision: Decision): FormEvent {
  if (decision.kind === 'send') return { type: 'sent' };
  return decision.kind === 'ask'
    ? { type: 'asked', question: decision.question }
    : { type: 'hinted', hint: decision.hint };
}

/** The focus goes where the person has to go on; a question takes it by itself. */
function goOn({ kind }: Decision, places: Places): void {
  if (kind === 'noClient' || kind === 'inUse') places.field.current?.focus();
  if (kind === 'faulty') fold(places, false);
  if (kind !== 'send') return;
  fold(places, true);
  focusSoon(places.panel);
}

function fold({ more }: Places, isFolded: boolean): void {
  if (more.current) more.current.open = !isFolded;
}

function usePlaces(): Places {
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  return useMemo(() => ({ panel, field, more, help }), []);
}

import { useRef, useState } from 'preact/hooks';
import type { Desk, Recorded, Refusal } from '../src/rpc';
import { newId } from './newId';
import { recordAction } from './services';

/** What the last save came to. */
export type Answer = Recorded | Refusal | 'saving' | undefined;

/** What the person has typed so far. */
export interface Draft {
  readonly client: string;
  /** The stage's number as text; '' while none is chosen. */
  readonly stage: string;
}

/** A draft with the ways to change and to save it. */
export interface Recording {
  readonly draft: Draft;
  readonly answer: Answer;
  readonly change: (change: Partial<Draft>) => void;
  readonly save: () => Promise<void>;
}

const EMPTY: Draft = { client: '', stage: '' };

/**
 * The draft of one action. It stays until the server has confirmed it, and a retry of the same draft keeps its ID, so
 * that a save which only seemed to fail is not doubled.
 */
export function useRecording({ words }: Desk): Recording {
  const [draft, setDraft] = useState(EMPTY);
  const [id, setId] = useState(newId);
  const current = useRef(id);
  current.current = id;
  const [answer, setAnswer] = useState<Answer>();

  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setId(newId());
    setAnswer(undefined);
  };
  const save = async (): Promise<void> => {
    const fault = faultOf(draft, words);
    if (fault !== undefined) {
      setAnswer({ ok: false, message: fault });
      return;
    }
    setAnswer('saving');
    const request = { id, client: draft.client, stage: Number(draft.stage) };
    const result = await recordAction(request).catch((): Refusal => ({
      ok: false,
      message: words['failed'] ?? '',
    }));
    // The person may be at the next entry already.
    if (current.current !== id) return;
    setAnswer(result);
    if (!result.ok) return;
    setDraft(EMPTY);
    setId(newId());
  };
  return { draft, answer, change, save };
}

function faultOf({ client, stage }: Draft, words: Desk['words']): string | undefined {
  if (client.trim() === '') return words['nameClient'];
  return stage === '' ? words['chooseStage'] : undefined;
}

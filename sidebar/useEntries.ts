import { useRef, useState } from 'preact/hooks';
import type { Recorded, Refusal, SidebarWords } from '../src/rpc';
import { newId } from './newId';
import { recordAction, undoAction } from './services';

/** Where an entry is on its way to the log. *Failed* is not known to be saved; *refused* is known not to be. */
export type EntryState =
  'saving' | 'saved' | 'repeated' | 'refused' | 'failed' | 'undoing' | 'undone';

/** What the person typed. */
export interface Draft {
  readonly client: string;
  readonly stage: number;
}

/** One action of this sitting. */
export interface Entry extends Draft {
  /** Goes with every retry, so that a save which only seemed to fail is not doubled. */
  readonly id: string;
  readonly undoId: string;
  readonly state: EntryState;
  /** What the server says to it; '' for nothing. */
  readonly message: string;
}

/** Settled entries kept on the screen; the log itself is in the sheet. */
const KEPT = 8;
const SETTLED: readonly EntryState[] = ['saved', 'repeated', 'undone'];

/** The entries of this sitting, the newest first, and what can be done with them. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly save: (draft: Draft) => void;
  readonly retry: (entry: Entry) => void;
  readonly undo: (entry: Entry) => void;
  readonly drop: (id: string) => void;
}

/** Keeps the entries; each shows at once, and is confirmed or taken back when the server answers. */
export function useEntries(words: SidebarWords): Entries {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const latest = useRef(entries);
  const change = (next: readonly Entry[]): void => {
    latest.current = next;
    setEntries(next);
  };
  const update = (id: string, part: Partial<Entry>): void => {
    change(latest.current.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)));
  };
  const send = async (entry: Entry): Promise<void> => {
    const { id, client, stage } = entry;
    const answer = await recordAction({ id, client, stage }).catch(() => undefined);
    update(id, afterSaving(answer, words));
  };
  const takeBack = async ({ id, undoId, client }: Entry): Promise<void> => {
    const answer = await undoAction({ id: undoId, target: id, client }).catch(() => undefined);
    if (answer?.ok) update(id, { state: 'undone', message: '' });
    else update(id, { state: 'saved', message: answer?.message ?? words.failed });
  };
  return {
    entries,
    save: (draft) => {
      const entry: Entry = { ...draft, id: newId(), undoId: newId(), state: 'saving', message: '' };
      change([entry, ...withoutOldest(latest.current)]);
      void send(entry);
    },
    retry: (entry) => {
      update(entry.id, { state: 'saving', message: '' });
      void send(entry);
    },
    undo: (entry) => {
      update(entry.id, { state: 'undoing', message: '' });
      void takeBack(entry);
    },
    drop: (id) => {
      change(latest.current.filter((entry) => entry.id !== id));
    },
  };
}

/** Only what is settled may leave the screen: what is not saved yet must be seen. */
function withoutOldest(entries: readonly Entry[]): readonly Entry[] {
  let settled = 0;
  return entries.filter(({ state }) => !SETTLED.includes(state) || ++settled < KEPT);
}

function afterSaving(answer: Recorded | Refusal | undefined, words: SidebarWords): Partial<Entry> {
  if (!answer) return { state: 'failed', message: words.failed };
  if (!answer.ok) return { state: 'refused', message: answer.message };
  const standing = answer.stage === '' ? answer.status : '';
  return {
    state: answer.repeated ? 'repeated' : 'saved',
    client: answer.client,
    message: standing,
  };
}

import { useState } from 'preact/hooks';
import type { SidebarWords } from '../../src/rpc';
import { TextField } from '../fields/TextField';
import type { Entry } from './entries';
import type { EntryStore } from './EntryStore';

interface WaysOutProps {
  readonly entry: Entry;
  readonly words: SidebarWords;
  readonly store: EntryStore;
}

/** What the server offers in the place of a refused action; nothing where it offers nothing. */
export function WaysOut({ entry, words, store }: WaysOutProps) {
  const { offer, draft } = entry;
  if (offer === 'override') return <Override entry={entry} words={words} store={store} />;
  if (offer !== 'refuse') return null;
  const reason = draft.action.kind === 'step' ? '' : draft.action.reason;
  return (
    <button
      class="plain"
      type="button"
      onClick={() => {
        store.replace(entry, { ...draft, action: { kind: 'refused', reason } });
      }}
    >
      {words.asRefusal}
    </button>
  );
}

/** A head may try a client who is to be left alone, with a reason that is logged. */
function Override({ entry, words, store }: WaysOutProps) {
  const [reason, setReason] = useState('');
  const [hint, setHint] = useState('');
  return (
    <form
      class="override"
      onSubmit={(event) => {
        event.preventDefault();
        const override = reason.trim();
        if (override === '') setHint(words.overrideMissing);
        else store.replace(entry, { ...entry.draft, override });
      }}
    >
      <TextField
        id={`override-${entry.id}`}
        label={words.overrideReason}
        most={500}
        value={reason}
        onChange={(text) => {
          setReason(text);
          setHint('');
        }}
      />
      <button class="plain" type="submit">
        {words.override}
      </button>
      <p class="hint" role="alert">
        {hint}
      </p>
    </form>
  );
}

import type { SidebarWords } from '../src/rpc';
import type { Entry, EntryState } from './useEntries';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly words: SidebarWords;
  readonly stages: readonly string[];
  readonly onRetry: (entry: Entry) => void;
  readonly onUndo: (entry: Entry) => void;
  readonly onEdit: (entry: Entry) => void;
}

/** What was recorded in this sitting, each with its state in words and what can be done about it. */
export function EntryList({ entries, words, stages, onRetry, onUndo, onEdit }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={words.recent} aria-live="polite">
      <h2>{words.recent}</h2>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry.id} class={`entry ${entry.state}`}>
            <div class="entry-line">
              <strong>{entry.client}</strong>
              <EntryButton
                entry={entry}
                words={words}
                onRetry={onRetry}
                onUndo={onUndo}
                onEdit={onEdit}
              />
            </div>
            <div class="quiet">
              {entry.stage}. {stages[entry.stage - 1]}
            </div>
            <div class="state">
              {stateText(entry.state, words)}
              {entry.message === '' ? '' : `: ${entry.message}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type EntryButtonProps = Omit<EntryListProps, 'entries' | 'stages'> & { readonly entry: Entry };

function EntryButton({ entry, words, onRetry, onUndo, onEdit }: EntryButtonProps) {
  const actions: Partial<Record<EntryState, readonly [string, (entry: Entry) => void]>> = {
    saved: [words.undo, onUndo],
    repeated: [words.undo, onUndo],
    failed: [words.retry, onRetry],
    refused: [words.edit, onEdit],
  };
  const action = actions[entry.state];
  if (!action) return null;
  const [label, act] = action;
  return (
    <button
      class="link"
      type="button"
      aria-label={`${label}: ${entry.client}`}
      onClick={() => {
        act(entry);
      }}
    >
      {label}
    </button>
  );
}

function stateText(state: EntryState, words: SidebarWords): string {
  const texts: Readonly<Record<EntryState, string>> = {
    saving: words.saving,
    saved: words.saved,
    repeated: words.again,
    refused: words.refused,
    failed: words.failedState,
    undoing: words.undoing,
    undone: words.undone,
  };
  return texts[state];
}

import type { Desk } from '../../src/rpc';
import { entryToUndo, type Entry } from './entries';
import { EntryItem } from './EntryItem';
import type { EntryStore } from './EntryStore';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly desk: Desk;
  readonly store: EntryStore;
  readonly onEdit: (entry: Entry) => void;
}

/** What was recorded in this sitting, each with its state in words and what can be done about it. */
export function EntryList({ entries, desk, store, onEdit }: EntryListProps) {
  return (
    <section aria-label={desk.words.recent}>
      {entries.length > 0 && <h2>{desk.words.recent}</h2>}
      {/* It stands there from the beginning, so that a screen reader hears the first entry too. */}
      <ul class="entries" aria-live="polite">
        {entries.map((entry) => (
          <EntryItem
            key={entry.id}
            {...{ entry, desk, store, onEdit }}
            hasUndoKey={entry === entryToUndo(entries)}
          />
        ))}
      </ul>
    </section>
  );
}

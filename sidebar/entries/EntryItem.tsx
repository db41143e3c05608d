import type { Desk, SidebarWords } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS } from '../keys/keys';
import { fill } from '../wording/fill';
import { sayAction, sayClients } from './draft';
import type { Entry, EntryState } from './entries';
import type { EntryStore } from './EntryStore';
import { WaysOut } from './WaysOut';

interface EntryItemProps {
  readonly entry: Entry;
  readonly desk: Desk;
  readonly store: EntryStore;
  /** Whether the key of "undo" means this entry. */
  readonly hasUndoKey: boolean;
  readonly onEdit: (entry: Entry) => void;
}

/** One action of this sitting: for whom, what, how it stands, and what can be done about it. */
export function EntryItem({ entry, desk, store, hasUndoKey, onEdit }: EntryItemProps) {
  const { words, stages } = desk;
  const { draft, state, message, leftOut } = entry;
  return (
    <li class={`entry ${classOf(entry)}`}>
      <div class="entry-line">
        <strong>{sayClients(draft, words)}</strong>
        <EntryButtons {...{ entry, words, store, hasUndoKey, onEdit }} />
      </div>
      <div class="quiet">{sayAction(draft.action, words, stages)}</div>
      <div class="state">
        {sayState(entry, words)}
        {message === '' ? '' : `. ${message}`}
      </div>
      {leftOut.length > 0 && (
        <details class="left-out" open={leftOut.length <= 3}>
          <summary>{fill(words.leftOut, leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ client, message: why }) => (
              <li key={client}>{why.includes(client) ? why : `${client}: ${why}`}</li>
            ))}
          </ul>
        </details>
      )}
      {state === 'refused' && <WaysOut entry={entry} words={words} store={store} />}
    </li>
  );
}

function EntryButtons({
  entry,
  words,
  store,
  hasUndoKey,
  onEdit,
}: Omit<EntryItemProps, 'desk'> & Worded) {
  const { state } = entry;
  const client = sayClients(entry.draft, words);
  const button = (label: string, shortcut: string, act: () => void) => (
    <KeyButton
      key={label}
      class="link"
      label={`${label}: ${client}`}
      hint={label}
      shortcut={shortcut}
      onClick={act}
    >
      {label}
    </KeyButton>
  );
  return (
    <span class="entry-buttons">
      {isUndone(entry) &&
        button(words.undo, hasUndoKey ? KEYS.undo : '', () => {
          store.undo(entry);
        })}
      {state === 'failed' &&
        button(words.retry, '', () => {
          store.retry(entry);
        })}
      {state === 'refused' &&
        button(words.edit, '', () => {
          onEdit(entry);
        })}
    </span>
  );
}

interface Worded {
  readonly words: SidebarWords;
}

/** Whether the button "undo" stands beside the entry. */
function isUndone({ state, isUnwanted }: Entry): boolean {
  return !isUnwanted && ['waiting', 'saving', 'saved', 'repeated'].includes(state);
}

/** What waits for its turn looks and reads as what is on its way. */
function classOf({ state }: Entry): EntryState {
  return state === 'waiting' ? 'saving' : state;
}

function sayState({ state, isUnwanted }: Entry, words: SidebarWords): string {
  const texts: Readonly<Record<EntryState, string>> = {
    waiting: words.saving,
    saving: words.saving,
    saved: words.saved,
    repeated: words.again,
    refused: words.refused,
    failed: words.failedState,
    undoing: words.undoing,
    undone: words.undone,
  };
  return isUnwanted ? words.undoing : texts[state];
}

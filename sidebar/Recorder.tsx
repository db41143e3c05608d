import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../src/rpc';
import { EntryList } from './EntryList';
import { RecordForm } from './RecordForm';
import { useClientNames } from './useClientNames';
import { useEntries } from './useEntries';
import type { FormDraft } from './useRecordForm';

const EMPTY: FormDraft = { client: '', stage: undefined };

/** Records actions one after another: the next can be typed while the last is still being saved. */
export function Recorder({ desk }: { readonly desk: Desk }) {
  const { words, stages } = desk;
  const [draft, setDraft] = useState(EMPTY);
  const { entries, save, retry, undo, drop } = useEntries(words);
  const names = useClientNames(entries);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <RecordForm
        field={field}
        desk={desk}
        names={names}
        draft={draft}
        onChange={(part) => {
          setDraft((now) => ({ ...now, ...part }));
        }}
        onSave={(entry) => {
          save(entry);
          setDraft(EMPTY);
          field.current?.focus();
        }}
      />
      <EntryList
        entries={entries}
        words={words}
        stages={stages}
        onRetry={retry}
        onUndo={undo}
        onEdit={({ id, client, stage }) => {
          drop(id);
          setDraft({ client, stage });
          field.current?.focus();
        }}
      />
      <footer class="quiet">
        {words.signedInAs} {desk.name} · {desk.email}
      </footer>
    </>
  );
}

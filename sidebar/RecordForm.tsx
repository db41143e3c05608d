import type { RefObject } from 'preact';
import type { Desk } from '../src/rpc';
import { ClientField } from './ClientField';
import { StagePicker } from './StagePicker';
import type { Draft } from './useEntries';
import { useRecordForm, type FormDraft } from './useRecordForm';

interface RecordFormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly desk: Desk;
  readonly names: readonly string[] | undefined;
  readonly draft: FormDraft;
  readonly onChange: (part: Partial<FormDraft>) => void;
  readonly onSave: (draft: Draft) => void;
}

/** The form that records one action: the client, then the stage. */
export function RecordForm({ field, desk, names, draft, onChange, onSave }: RecordFormProps) {
  const { words, stages } = desk;
  const { hint, change, submit, takeRow } = useRecordForm(words, draft, onChange, onSave);
  return (
    <form onSubmit={submit}>
      <ClientField
        field={field}
        value={draft.client}
        names={names}
        words={words}
        onChange={(client) => {
          change({ client });
        }}
        onTakeRow={takeRow}
      />
      <StagePicker
        legend={words.stage}
        stages={stages}
        value={draft.stage}
        onChange={(stage) => {
          change({ stage });
        }}
      />
      <button class="primary" type="submit">
        {words.save}
      </button>
      <p class="hint" role="alert">
        {hint}
      </p>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { SidebarWords } from '../src/rpc';
import { activeClient } from './services';
import type { Draft } from './useEntries';

/** What stands in the form. */
export interface FormDraft {
  readonly client: string;
  readonly stage: number | undefined;
}

/** What the form does with what the person types. */
export interface FormActions {
  /** What is wrong with the form, in words; '' for nothing. */
  readonly hint: string;
  readonly change: (part: Partial<FormDraft>) => void;
  readonly submit: (event: Event) => void;
  readonly takeRow: () => void;
}

/** Checks the form before it is sent, and fills it from the row on which the cursor stands. */
export function useRecordForm(
  words: SidebarWords,
  draft: FormDraft,
  onChange: (part: Partial<FormDraft>) => void,
  onSave: (draft: Draft) => void,
): FormActions {
  const [hint, setHint] = useState('');
  useEffect(() => {
    setHint('');
  }, [draft]);
  const change = (part: Partial<FormDraft>): void => {
    setHint('');
    onChange(part);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const client = draft.client.trim();
    setHint(faultOf(draft, words));
    if (client !== '' && draft.stage !== undefined) onSave({ client, stage: draft.stage });
  };
  const takeRow = (): void => {
    void clientOfRow(words).then(({ client, fault }) => {
      if (client !== '') change({ client });
      setHint(fault);
    });
  };
  return { hint, change, submit, takeRow };
}

function faultOf({ client, stage }: FormDraft, words: SidebarWords): string {
  if (client.trim() === '') return words.nameClient;
  return stage === undefined ? words.chooseStage : '';
}

/** The client of the row on which the cursor stands, or why there is none. */
async function clientOfRow(words: SidebarWords): Promise<{ client: string; fault: string }> {
  const answer = await activeClient().catch(() => undefined);
  if (!answer) return { client: '', fault: words.noAnswerRow };
  if (!answer.ok) return { client: '', fault: answer.message };
  return { client: answer.client, fault: answer.client === '' ? words.noActiveRow : '' };
}

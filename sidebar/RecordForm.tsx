import type { Desk } from '../src/rpc';
import { AnswerLine } from './AnswerLine';
import { StageSelect } from './StageSelect';
import { useRecording } from './useRecording';

/** The form that records one action: the client, then a stage. */
export function RecordForm({ desk }: { readonly desk: Desk }) {
  const { draft, answer, change, save } = useRecording(desk);
  const { words } = desk;
  const submit = (event: Event): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit}>
      <div class="block form-group">
        <label for="client">{words['client']}</label>
        <input
          id="client"
          value={draft.client}
          maxLength={200}
          placeholder={words['clientHint']}
          onInput={(event) => {
            change({ client: event.currentTarget.value });
          }}
        />
      </div>
      <div class="block form-group">
        <label for="stage">{words['stage']}</label>
        <StageSelect
          stages={desk.stages}
          value={draft.stage}
          onChange={(stage) => {
            change({ stage });
          }}
        />
      </div>
      <div class="block">
        <button class="action" type="submit" disabled={answer === 'saving'}>
          {answer === 'saving' ? words['saving'] : words['save']}
        </button>
      </div>
      <AnswerLine answer={answer} words={words} />
    </form>
  );
}

import type { Desk } from '../../src/rpc';
import type { ChoiceLine } from './ChoiceList';
import { MoreFields } from './MoreFields';
import { QuestionPart } from './QuestionPart';
import { StageButtons } from './StageButtons';
import type { Recording } from './useRecorder';

interface RecordPartProps {
  readonly desk: Desk;
  readonly recording: Recording;
  readonly lines: readonly ChoiceLine[];
}

/** What is recorded: the optional fields first, because a stage records at once; the stages, or the question that is open. */
export function RecordPart({ desk, recording, lines }: RecordPartProps) {
  const { form, dispatch, places, act, ask } = recording;
  return (
    <>
      <MoreFields
        desk={desk}
        details={form.details}
        isMany={form.many.length > 0}
        place={places.more}
        onChange={(part) => {
          dispatch({ type: 'detailed', part });
        }}
      />
      {form.question ? (
        <QuestionPart desk={desk} question={form.question} recording={recording} lines={lines} />
      ) : (
        <StageButtons
          desk={desk}
          onStage={(stage) => {
            act({ kind: 'step', stage });
          }}
          onRefuse={() => {
            ask('refusal');
          }}
          onClose={() => {
            ask('closing');
          }}
        />
      )}
      <p class="hint" role="alert">
        {form.hint}
      </p>
    </>
  );
}

import type { Desk } from '../../src/rpc';
import { sayAction, type Action } from '../entries/draft';
import { AmountForm } from './AmountForm';
import { ChoiceList, type ChoiceLine } from './ChoiceList';
import { ConfirmMany } from './ConfirmMany';
import type { Question } from './form';
import type { Recording } from './useRecorder';

interface QuestionPartProps {
  readonly desk: Desk;
  readonly question: Question;
  readonly recording: Recording;
  /** The reasons to choose from. */
  readonly lines: readonly ChoiceLine[];
}

/** What the form asks before it records, in the place of the stages. */
export function QuestionPart(props: QuestionPartProps) {
  const { desk, question, recording, lines } = props;
  const { words, stages } = desk;
  const { form, act, cancel } = recording;
  switch (question.kind) {
    case 'refusal':
    case 'closing':
      return (
        <ChoiceList
          key={question.kind}
          question={question.kind === 'refusal' ? words.whyRefused : words.whyClosed}
          lines={lines}
          cancel={words.cancel}
          onCancel={cancel}
        />
      );
    case 'amount':
      return <AmountPart desk={desk} action={question.action} recording={recording} />;
    case 'many':
      return (
        <ConfirmMany
          action={sayAction(question.action, words, stages)}
          count={form.many.length}
          desk={desk}
          onConfirm={() => {
            act(question.action);
          }}
          onCancel={cancel}
        />
      );
  }
}

interface AmountPartProps {
  readonly desk: Desk;
  readonly action: Action;
  readonly recording: Recording;
}

function AmountPart({ desk, action, recording }: AmountPartProps) {
  const { form, dispatch, act, cancel } = recording;
  return (
    <AmountForm
      desk={desk}
      value={form.details.amount}
      onChange={(amount) => {
        dispatch({ type: 'detailed', part: { amount } });
      }}
      onRecord={() => {
        act(action);
      }}
      onWithout={() => {
        act(action, { ...form, details: { ...form.details, amount: '' } });
      }}
      onCancel={cancel}
    />
  );
}

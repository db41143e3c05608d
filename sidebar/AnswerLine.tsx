import type { Desk } from '../src/rpc';
import type { Answer } from './useRecording';

/** Says what the last save came to; a screen reader hears it. */
export function AnswerLine({
  answer,
  words,
}: {
  readonly answer: Answer;
  readonly words: Desk['words'];
}) {
  if (answer === undefined || answer === 'saving') return <p role="status" />;
  if (!answer.ok) {
    return (
      <p role="alert" class="error">
        {answer.message}
      </p>
    );
  }
  const standing = answer.stage === '' ? answer.status : answer.stage;
  return (
    <p role="status">
      {answer.repeated ? words['again'] : words['saved']} {answer.client} · {standing}
    </p>
  );
}

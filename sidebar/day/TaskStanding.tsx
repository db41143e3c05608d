import type { Desk, OpenTask, TaskProgress } from '../../src/rpc';
import { fill } from '../wording/fill';
import type { TaskAnswer } from './useTaskAnswers';

interface TaskStandingProps {
  readonly desk: Desk;
  readonly task: OpenTask;
  readonly answer: TaskAnswer | undefined;
  readonly onRetry: (state: TaskProgress, question?: string) => void;
}

/** How a task stands, in words; where an answer was refused, why, with a button that sends it again. */
export function TaskStanding({ desk, task, answer, onRetry }: TaskStandingProps) {
  const { words } = desk;
  const isRefused = answer?.progress === 'refused';
  const { state, question } = answer && !isRefused ? answer : task;
  const isAsked = state === 'question' && question !== '';
  return (
    <>
      <div role="status">
        {isAsked ? fill(words.views.day.asked, question) : words.views.taskStates[state]}
        {answer?.progress === 'saving' && ` · ${words.saving}`}
      </div>
      {isRefused && (
        <div role="alert">
          <p class="hint">{answer.message}</p>
          <button
            class="link"
            type="button"
            onClick={() => {
              onRetry(answer.state, answer.question);
            }}
          >
            {words.retry}: {words.views.taskStates[answer.state]}
          </button>
        </div>
      )}
    </>
  );
}

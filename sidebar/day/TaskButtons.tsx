import type { RefObject } from 'preact';
import type { Desk, OpenTask, TaskProgress } from '../../src/rpc';

interface TaskButtonsProps {
  readonly desk: Desk;
  readonly task: OpenTask;
  /** How the task stands. */
  readonly state: TaskProgress;
  readonly isSaving: boolean;
  /** Whether the field of the question is open. */
  readonly isAsking: boolean;
  /** The button that opens the field. */
  readonly asks: RefObject<HTMLButtonElement | null>;
  readonly onAnswer: (state: TaskProgress) => void;
}

const ANSWERS = ['running', 'wrongWay', 'question', 'done'] as const;

/** The four answers to a task. */
export function TaskButtons(props: TaskButtonsProps) {
  const { desk, task, state, isSaving, isAsking, asks, onAnswer } = props;
  const words = desk.words.views.day.answers;
  return (
    <div class="answers" role="group" aria-label={task.task}>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          class="view-button"
          type="button"
          // Not disabled: the button that was pressed would lose the focus.
          aria-disabled={isSaving}
          ref={answer === 'question' ? asks : null}
          aria-pressed={answer === state}
          aria-expanded={answer === 'question' ? isAsking : undefined}
          onClick={() => {
            if (!isSaving) onAnswer(answer);
          }}
        >
          {words[answer]}
        </button>
      ))}
    </div>
  );
}

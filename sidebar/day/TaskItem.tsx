import { useState } from 'preact/hooks';
import type { Desk, OpenTask, TaskProgress } from '../../src/rpc';
import { useFocusBack } from '../keys/useFocusBack';
import { fill } from '../wording/fill';
import { shortDay } from '../wording/shownDay';
import { QuestionField } from './QuestionField';
import { TaskButtons } from './TaskButtons';
import { TaskStanding } from './TaskStanding';
import type { TaskAnswer } from './useTaskAnswers';

interface TaskItemProps {
  readonly desk: Desk;
  readonly task: OpenTask;
  /** What was said of it a moment ago. */
  readonly answer: TaskAnswer | undefined;
  readonly mayAnswer: boolean;
  readonly onAnswer: (state: TaskProgress, question?: string) => void;
}

/** A task: what, until when, how it goes, and the answers to it. */
export function TaskItem({ desk, task, answer, mayAnswer, onAnswer }: TaskItemProps) {
  const state = answer && answer.progress !== 'refused' ? answer.state : task.state;
  return (
    <li class="task" tabIndex={-1}>
      <div class={state === 'done' ? 'task-text done' : 'task-text'}>{task.task}</div>
      <div class={task.isPastDue ? 'late' : 'quiet'}>{dueText(desk, task)}</div>
      <TaskStanding desk={desk} task={task} answer={answer} onRetry={onAnswer} />
      {mayAnswer && (
        <Answers
          desk={desk}
          task={task}
          state={state}
          isSaving={answer?.progress === 'saving'}
          onAnswer={onAnswer}
        />
      )}
    </li>
  );
}

interface AnswersProps extends Pick<TaskItemProps, 'desk' | 'task' | 'onAnswer'> {
  readonly state: TaskProgress;
  readonly isSaving: boolean;
}

/** The four buttons; that of the question opens a field. */
function Answers({ desk, task, state, isSaving, onAnswer }: AnswersProps) {
  const [isAsking, setAsking] = useState(false);
  const [question, setQuestion] = useState(task.question);
  const asks = useFocusBack(isAsking);
  return (
    <>
      <TaskButtons
        {...{ desk, task, state, isSaving, isAsking, asks }}
        onAnswer={(said) => {
          if (said === 'question') setAsking(!isAsking);
          else onAnswer(said);
        }}
      />
      {isAsking && (
        <QuestionField
          desk={desk}
          value={question}
          onChange={setQuestion}
          onSend={() => {
            setAsking(false);
            onAnswer('question', question.trim());
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function dueText({ language, words }: Desk, { due, isPastDue }: OpenTask): string {
  const { noDue, pastDue, due: until } = words.views.day;
  if (due === '') return noDue;
  return fill(isPastDue ? pastDue : until, shortDay(language, due));
}

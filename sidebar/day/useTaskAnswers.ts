import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerTaskRequest, Desk, OpenTask, Refusal, TaskProgress } from '../../src/rpc';
import { noAnswer } from '../calls/failures';
import { answerTask } from '../services';

/** What a person said of a task, and what became of it. */
export interface TaskAnswer {
  readonly state: TaskProgress;
  readonly question: string;
  readonly progress: 'saving' | 'saved' | 'refused';
  /** Why it was refused; '' for nothing. */
  readonly message: string;
}

/** The answers of this sitting to tasks, and what gives one. */
export interface TaskAnswers {
  readonly of: (task: OpenTask) => TaskAnswer | undefined;
  readonly give: (task: OpenTask, state: TaskProgress, question?: string) => void;
}

type Answers = Readonly<Record<string, TaskAnswer>>;

/**
 * Shows an answer at once, and takes it back when the server refuses it. Tasks that come anew from the server speak for
 * themselves: only what is on its way, or was refused, is kept beside them.
 */
export function useTaskAnswers(
  tasks: readonly OpenTask[],
  desk: Desk,
  onAnswered: () => void,
): TaskAnswers {
  const [answers, setAnswers] = useState<Answers>({});
  const latest = useRef(answers);
  const change = (next: Answers): void => {
    latest.current = next;
    setAnswers(next);
  };
  useEffect(() => {
    change(unsettled(latest.current));
  }, [tasks]);
  const settle = (key: string, answer: TaskAnswer): void => {
    change({ ...latest.current, [key]: answer });
  };
  const give = async (task: OpenTask, state: TaskProgress, question: string): Promise<void> => {
    const key = taskKey(task);
    if (latest.current[key]?.progress === 'saving') return;
    settle(key, { state, question, progress: 'saving', message: '' });
    const answer = await answerTask(requestFor(task, state, question)).catch(
      (error: unknown): Refusal => noAnswer(error, desk),
    );
    if (answer.ok) {
      const { state: now, question: asked } = answer.task;
      settle(key, { state: now, question: asked, progress: 'saved', message: '' });
      onAnswered();
    } else {
      settle(key, { state, question, progress: 'refused', message: answer.message });
    }
  };
  return {
    of: (task) => answers[taskKey(task)],
    give: (task, state, question = '') => void give(task, state, question),
  };
}

function requestFor(
  { row, task, owner, due }: OpenTask,
  state: TaskProgress,
  question: string,
): AnswerTaskRequest {
  return { row, task, owner, due, state, ...(state === 'question' ? { question } : {}) };
}

/** By this a task is known: the text goes with the row, for people may sort the tab. */
export function taskKey({ row, task }: OpenTask): string {
  return `${String(row)}\n${task}`;
}

function unsettled(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, { progress }]) => progress !== 'saved'),
  );
}

import type { Desk, MyDay } from '../../src/rpc';
import { useFocusKept } from '../keys/useFocusKept';
import { TaskItem } from './TaskItem';
import { taskKey, useTaskAnswers } from './useTaskAnswers';

interface TaskListProps {
  readonly desk: Desk;
  readonly day: MyDay;
  /** Whether this person may say how the tasks go. */
  readonly mayAnswer: boolean;
  /** The server has taken an answer. */
  readonly onAnswered: () => void;
}

/** The open tasks, each answered with one click. */
export function TaskList({ desk, day, mayAnswer, onAnswered }: TaskListProps) {
  const { tasks } = day;
  const words = desk.words.views.day;
  const answers = useTaskAnswers(tasks, desk, onAnswered);
  const { list, heading } = useFocusKept(tasks.map(taskKey));
  return (
    <section class="view-block">
      <h2 ref={heading} tabIndex={-1}>
        {words.tasksTitle}
        {tasks.length > 0 && <span class="number"> {tasks.length}</span>}
      </h2>
      {tasks.length === 0 && <p class="quiet">{words.noTasks}</p>}
      <ul class="rows" ref={list}>
        {tasks.map((task) => (
          <TaskItem
            key={taskKey(task)}
            desk={desk}
            task={task}
            answer={answers.of(task)}
            mayAnswer={mayAnswer}
            onAnswer={(state, question) => {
              answers.give(task, state, question);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

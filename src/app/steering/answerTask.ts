import * as v from 'valibot';
import { nameKey } from '../../domain/log/name';
import { TASK_STATES, type Task } from '../../domain/people/tasks';
import type { AnswerTaskRequest, Refusal, TaskAnswered } from '../../rpc';
import type { Cell } from '../../sheets/cell';
import { runsOf } from '../../sheets/row';
import type { TaskColumn } from '../../sheets/tasks';
import type { Person } from '../access/access';
import { refuse } from '../access/refusal';
import { parseRequest } from '../access/requestFault';
import { underLock, type TeamDesk } from '../access/teamDesk';
import type { Ports, Workbook } from '../ports';
import { readTasks, sentTask, type TaskList } from './taskList';

/** A workbook has no more cells than this. */
const MOST_ROWS = 10_000_000;

const SCHEMA: v.GenericSchema<unknown, AnswerTaskRequest> = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_ROWS)),
  // People write tasks into the tab themselves, as long as a cell allows.
  task: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(50_000)),
  state: v.picklist(TASK_STATES),
  question: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(500))),
});

/**
 * Writes what its owner says of a task: its state, his question, and the hour. The head may answer for anybody. All
 * other cells of the tab stay as people left them.
 */
export function answerTask(ports: Ports, sent: unknown): TaskAnswered | Refusal {
  return underLock(ports, (desk) => {
    const { words } = desk;
    const parsed = parseRequest(SCHEMA, sent, ({ headings }) => headings.tasks);
    if ('fault' in parsed) return refuse(parsed.fault(words));
    const { request } = parsed;
    if (request.state === 'question' && (request.question ?? '') === '') {
      return refuse(words.recording.missing(words.headings.tasks.question));
    }
    const list = readTasks(ports.book, desk.zone);
    if (list.lost.length > 0) return refuse(brokenTasks(list, desk));
    const found = findTask(list.tasks, request, desk.person);
    if (found === 'not yours') return refuse(words.steering.notYourTask);
    if (found === 'changed') return refuse(words.steering.listChanged);
    return writeAnswer(ports.book, found, request, { list, desk });
  });
}

/** The sentence that names the columns which the Tasks tab lacks. */
export function brokenTasks({ lost }: TaskList, { words }: TeamDesk): string {
  const names = lost.map((column) => words.headings.tasks[column]);
  return words.steering.brokenTasks(names.join(', '));
}

/**
 * The task that is meant: the one in that row, as long as it bears the text; people may have sorted the tab meanwhile, so
 * else the only one with the text. Somebody who may answer for himself alone is asked for none but his own.
 */
function findTask(
  tasks: readonly Task[],
  { row, task }: AnswerTaskRequest,
  { name, role }: Person,
): Task | 'not yours' | 'changed' {
  const alike = tasks.filter((each) => each.task === task);
  const isHis = ({ owner }: Task): boolean => nameKey(owner) === nameKey(name);
  const his = role === 'head' ? alike : alike.filter(isHis);
  if (alike.length > 0 && his.length === 0) return 'not yours';
  const only = his.length === 1 ? his[0] : undefined;
  return his.find((each) => each.row === row) ?? only ?? 'changed';
}

function writeAnswer(
  book: Workbook,
  task: Task,
  { state, question = '' }: AnswerTaskRequest,
  { list, desk }: { readonly list: TaskList; readonly desk: TeamDesk },
): TaskAnswered {
  const asked = state === 'question' ? { question } : {};
  const cells: Partial<Record<TaskColumn, Cell>> = {
    state: desk.words.taskStates[state],
    ...asked,
    updated: new Date(desk.now),
  };
  for (const run of runsOf(cells, list.places)) {
    book.write('tasks', task.row, run.column, [run.cells]);
  }
  book.flush();
  return { ok: true, task: sentTask({ ...task, state, ...asked }, desk.today) };
}

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
import { NO_ERROR } from '../recording/recordRequest';
import { dueText, readTasks, sentTask, type TaskList } from './taskList';
import { writeBeside } from './writeBeside';

/** A workbook has no more cells than this. */
const MOST_ROWS = 10_000_000;

const SCHEMA: v.GenericSchema<unknown, AnswerTaskRequest> = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MOST_ROWS)),
  // People write tasks into the tab themselves, as long as a cell allows.
  task: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(50_000)),
  owner: v.pipe(v.string(), v.trim(), v.maxLength(50_000)),
  due: v.pipe(v.string(), v.maxLength(10)),
  state: v.picklist(TASK_STATES),
  question: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(500), NO_ERROR)),
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
 * The task that is meant: of those with its text, owner and due day the one in that row; people may have sorted the tab
 * meanwhile, so else the only one.
 */
function findTask(
  tasks: readonly Task[],
  request: AnswerTaskRequest,
  { name, role }: Person,
): Task | 'not yours' | 'changed' {
  const isHis = role === 'head' || nameKey(request.owner) === nameKey(name);
  if (!isHis) return 'not yours';
  const alike = tasks.filter((task) => isMeant(task, request));
  const only = alike.length === 1 ? alike[0] : undefined;
  return alike.find((task) => task.row === request.row) ?? only ?? 'changed';
}

function isMeant({ task, owner, due }: Task, request: AnswerTaskRequest): boolean {
  const isSame = task === request.task && nameKey(owner) === nameKey(request.owner);
  return isSame && dueText(due) === request.due;
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
  const runs = runsOf(cells, list.places);
  const blocks = runs.map((run) => ({ row: task.row, column: run.column, cells: [run.cells] }));
  writeBeside(book, { tab: 'tasks', cells: list.cells, places: list.places }, blocks);
  return { ok: true, task: sentTask({ ...task, state, ...asked }, desk.today) };
}

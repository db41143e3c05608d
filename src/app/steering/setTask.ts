import * as v from 'valibot';
import { parseIsoDay, type Day } from '../../domain/calendar/calendarDay';
import { nameKey } from '../../domain/log/name';
import type { Task } from '../../domain/people/tasks';
import type { Refusal, SetTaskRequest, TaskAnswered } from '../../rpc';
import { dateCell } from '../../sheets/cell';
import { rowOf } from '../../sheets/row';
import type { TaskColumn } from '../../sheets/tasks';
import { isInTeam, shownName } from '../access/access';
import { refuse } from '../access/refusal';
import { parseRequest } from '../access/requestFault';
import { underLock, type TeamDesk } from '../access/teamDesk';
import type { Ports, Workbook } from '../ports';
import { NO_ERROR } from '../recording/recordRequest';
import { brokenTasks } from './answerTask';
import { readTasks, sentTask, type TaskList } from './taskList';

const DAY = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const SCHEMA: v.GenericSchema<unknown, SetTaskRequest> = v.strictObject({
  task: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500), NO_ERROR),
  owner: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)),
  due: DAY,
  checkUp: v.exactOptional(v.union([v.literal(''), DAY])),
});

type NewTask = Omit<Task, 'row'>;

/**
 * Sets a task for somebody of the team, for the head alone. One that was set today in the same words for the same day,
 * and is not done, is confirmed and not set again: the answer to the first try may have been lost.
 */
export function setTask(ports: Ports, sent: unknown): TaskAnswered | Refusal {
  return underLock(ports, (desk) => {
    const { words, person } = desk;
    if (person.role !== 'head') return refuse(words.steering.headOnlyTasks);
    const parsed = parseRequest(SCHEMA, sent, ({ headings }) => headings.tasks);
    if ('fault' in parsed) return refuse(parsed.fault(words));
    if (!ports.book.has('tasks')) return refuse(words.recording.notSetUp);
    const judged = judgeTask(parsed.request, desk);
    if ('refusal' in judged) return refuse(judged.refusal);
    const list = readTasks(ports.book, desk.zone);
    if (list.lost.length > 0) return refuse(brokenTasks(list, desk));
    const known = list.tasks.find((task) => isSameTask(task, judged.task));
    return {
      ok: true,
      task: sentTask(known ?? addTask(ports.book, judged.task, list, desk), desk.today),
    };
  });
}

function judgeTask(
  request: SetTaskRequest,
  { team, today, words }: TeamDesk,
): { readonly task: NewTask } | { readonly refusal: string } {
  const { steering, recording, headings } = words;
  const owner = team.find((member) => {
    return nameKey(shownName(member)) === nameKey(request.owner) && isInTeam(member, today);
  });
  if (!owner) return { refusal: steering.unknownOwner(request.owner) };
  const due = parseIsoDay(request.due);
  if (due === undefined) return { refusal: recording.notUnderstood(headings.tasks.due) };
  if (due < today) return { refusal: steering.dueInPast };
  const checkUp = parseIsoDay(request.checkUp ?? '');
  if (!isCheckUp(request.checkUp ?? '', checkUp, today, due)) {
    return { refusal: steering.checkUpOutside };
  }
  return { task: newTask(request.task, shownName(owner), today, { due, checkUp }) };
}

/** Blank (it is half-way then), or a day from today to the due day. */
function isCheckUp(text: string, day: Day | undefined, today: Day, due: Day): boolean {
  return text === '' || (day !== undefined && day >= today && day <= due);
}

function newTask(
  task: string,
  owner: string,
  setOn: Day,
  days: Pick<NewTask, 'due' | 'checkUp'>,
): NewTask {
  return { task, owner, setOn, ...days, state: 'notStarted', question: '', updated: undefined };
}

function isSameTask(known: Task, task: NewTask): boolean {
  const isSame = known.task === task.task && nameKey(known.owner) === nameKey(task.owner);
  return isSame && known.due === task.due && known.setOn === task.setOn && known.state !== 'done';
}

function addTask(
  book: Workbook,
  task: NewTask,
  { places, lastRow }: TaskList,
  { words, zone }: TeamDesk,
): Task {
  const cells = {
    task: task.task,
    owner: task.owner,
    setOn: dateCell(task.setOn, zone),
    due: dateCell(task.due, zone),
    checkUp: dateCell(task.checkUp, zone),
    state: words.taskStates[task.state],
  };
  book.append('tasks', rowOf<TaskColumn>(cells, places));
  book.flush();
  return { ...task, row: lastRow + 1 };
}

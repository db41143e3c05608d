import * as v from 'valibot';
import type { Board } from '../../domain/board/board';
import { isoOf } from '../../domain/calendar/calendarDay';
import { nameKey, type Name } from '../../domain/log/name';
import { dueSteps, type DueDeal } from '../../domain/people/dueSteps';
import { openTasks } from '../../domain/people/openTasks';
import { stepsOnDay } from '../../domain/people/stepsOnDay';
import { stepsToPlan, workingDaysLeft, type StepsToPlan } from '../../domain/people/stepsToPlan';
import { averageWin } from '../../domain/sales/averageWin';
import { planOfMonth } from '../../domain/sales/planOfMonth';
import { finishOf } from '../../domain/settings';
import { speedOfAll } from '../../domain/stages/speed';
import { limitsOf } from '../../domain/stages/stageLimit';
import { stuckDeals, type StuckDeal } from '../../domain/stages/stuck';
import type { DueStep, MyDay, MyDayRequest, Refusal, StuckClient } from '../../rpc';
import { decodePlan } from '../../sheets/plan';
import { planHeadings } from '../../texts/lexicon';
import { sellsOn } from '../access/access';
import { refuse } from '../access/refusal';
import { parseRequest } from '../access/requestFault';
import { openTeamDesk, type TeamDesk } from '../access/teamDesk';
import { foldedLog } from '../log/foldedLog';
import { unreadableLog } from '../log/lostColumns';
import type { ReadPorts, Workbook } from '../ports';
import { readTasks, sentTask } from './taskList';

/** Lines of a list that are sent; the totals tell how many there are. */
const MOST = 50;

const SCHEMA: v.GenericSchema<unknown, MyDayRequest> = v.strictObject({
  manager: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});

/** A manager's day: what is due, what is stuck, his tasks and his steps. */
export function myDay(ports: ReadPorts, sent: unknown): MyDay | Refusal {
  const desk = openTeamDesk(ports);
  if ('refusal' in desk) return refuse(desk.refusal);
  const { words } = desk;
  const parsed = parseRequest(SCHEMA, sent, ({ headings }) => headings.actions);
  if ('fault' in parsed) return refuse(parsed.fault(words));
  const seller = sellerAsked(parsed.request, desk);
  return 'refusal' in seller ? refuse(seller.refusal) : dayOf(seller.name, ports.book, desk);
}

/** Whose day it is: one's own, or that of anybody who sells, for those who look after others. */
function sellerAsked(
  { manager = '' }: MyDayRequest,
  { person, team, today, words }: TeamDesk,
): { readonly name: string } | { readonly refusal: string } {
  const key = nameKey(manager);
  if (key === '' || key === nameKey(person.name)) return { name: person.name };
  if (person.role === 'manager') return { refusal: words.steering.ownDayOnly };
  const found = team.find((one) => nameKey(one.name) === key && sellsOn(one, today));
  return found ? { name: found.name } : { refusal: words.steering.notASeller(manager.trim()) };
}

function dayOf(name: string, book: Workbook, desk: TeamDesk): MyDay | Refusal {
  const { settings, words, zone, today } = desk;
  const cells = book.read('actions');
  const broken = unreadableLog(cells[0] ?? [], words);
  if (broken !== undefined) return refuse(broken);
  const { log, board } = foldedLog(cells, desk);
  const manager = log.managers.read(name);
  const due = dueSteps(board, manager, today);
  const limits = limitsOf(speedOfAll(board, settings, today), settings);
  const stuck = stuckDeals(board, limits, settings, { asOf: today, manager });
  const tasks = openTasks(readTasks(book, zone).tasks, name, today);
  const steps = stepsLeft(board, manager, book, desk);
  return {
    ok: true,
    manager: name,
    dueSteps: due.slice(0, MOST).map(sentDue),
    dueTotal: due.length,
    stuck: stuck.slice(0, MOST).map(sentStuck),
    stuckTotal: stuck.length,
    tasks: tasks.map((task) => sentTask(task, today)),
    stepsToday: stepsOnDay(board, manager, today),
    stepsLeft: steps?.left ?? null,
    stepsADay: steps?.aDay ?? null,
  };
}

/** What the Plan tab still asks of him this month; a row that cannot be read asks nothing. */
function stepsLeft(
  board: Board,
  manager: Name,
  book: Workbook,
  { settings, zone, today }: TeamDesk,
): StepsToPlan | undefined {
  const plan = decodePlan(book.read('plan'), planHeadings, zone).rows;
  const { managers } = planOfMonth(board, plan, today);
  const targets = managers.find((each) => each.manager === manager);
  if (!targets) return undefined;
  const open = board.deals.filter((deal) => deal.isOpen && deal.manager === manager);
  return stepsToPlan({
    targets,
    averageWin: averageWin(board),
    stages: open.map(({ stage }) => stage),
    finish: finishOf(settings),
    daysLeft: workingDaysLeft(today, settings.holidays),
  });
}

function sentDue({ deal, due, daysLate }: DueDeal): DueStep {
  const { client, label, stage } = deal;
  return { client: client.shown, deal: label.shown, stage, due: isoOf(due), daysLate };
}

function sentStuck({ deal, days, limit, over }: StuckDeal): StuckClient {
  const { client, label, stage, amount = null } = deal;
  return { client: client.shown, deal: label.shown, stage, days, limit, over, amount };
}

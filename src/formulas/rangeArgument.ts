import type { BaseClient } from '../domain/base/baseClient';
import type { CostRow } from '../domain/sales/cost';
import type { PlanRow } from '../domain/sales/monthPlan';
import type { Task } from '../domain/people/tasks';
import { decodeClientBase } from '../sheets/clientBase';
import { COST_COLUMNS, decodeCosts } from '../sheets/costs';
import { decodePlan, REQUIRED_PLAN_COLUMNS } from '../sheets/plan';
import { decodeTasks, REQUIRED_TASK_COLUMNS } from '../sheets/tasks';
import { decodeTeam, teamFaults, type TeamMember } from '../sheets/team';
import type { Texts } from '../texts/en';
import {
  clientHeadings,
  costHeadings,
  planHeadings,
  taskWords,
  teamHeadings,
  teamWords,
} from '../texts/lexicon';
import { headedRange, soundRows, type MessageContext } from './headedRange';

const TASK_HEADINGS = taskWords.map(({ headings }) => headings);

/** The columns that a tab cannot miss. */
const REQUIRED = {
  plan: REQUIRED_PLAN_COLUMNS,
  costs: COST_COLUMNS,
  clients: ['client'],
  team: ['manager', 'role'],
  tasks: REQUIRED_TASK_COLUMNS,
} as const;

/** What a formula says instead of a table where it cannot answer without the rows of a tab. */
export function missingRows(tab: keyof typeof REQUIRED, words: Texts): string {
  const headings: Readonly<Record<string, string>> = words.headings[tab];
  const names = REQUIRED[tab].map((column) => headings[column]).join(', ');
  return words.formulas.noRange(words.tabs[tab], names);
}

/**
 * The plan of an argument; no rows where it is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is no plan, or a cell of it is no sense.
 */
export function planArgument(argument: unknown, context: MessageContext): readonly PlanRow[] {
  const { plan: headings } = context.words.headings;
  const asked = { name: 'plan', languages: planHeadings, headings, required: REQUIRED.plan };
  const cells = headedRange(argument, asked, context);
  return soundRows(decodePlan(cells, planHeadings, context.zone), asked, context);
}

/**
 * The costs of an argument; no rows where it is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is no costs, or a cell of it is no sense.
 */
export function costsArgument(argument: unknown, context: MessageContext): readonly CostRow[] {
  const { costs: headings } = context.words.headings;
  const asked = { name: 'costs', languages: costHeadings, headings, required: REQUIRED.costs };
  const cells = headedRange(argument, asked, context);
  return soundRows(decodeCosts(cells, costHeadings, context.zone), asked, context);
}

/**
 * The base of an argument; no clients where it is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is no base.
 */
export function clientsArgument(argument: unknown, context: MessageContext): readonly BaseClient[] {
  const { clients: headings } = context.words.headings;
  const asked = {
    name: 'clients',
    languages: clientHeadings,
    headings,
    required: REQUIRED.clients,
  };
  return decodeClientBase(headedRange(argument, asked, context), clientHeadings, context.zone);
}

/**
 * The team of an argument; nobody where it is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is no team, or a day of it is no date.
 */
export function teamArgument(argument: unknown, context: MessageContext): readonly TeamMember[] {
  const { team: headings } = context.words.headings;
  const asked = { name: 'team', languages: teamHeadings, headings, required: REQUIRED.team };
  const cells = headedRange(argument, asked, context);
  const rows = decodeTeam(cells, teamWords, context.zone);
  const faults = teamFaults(cells, teamHeadings, context.zone);
  return soundRows({ rows, faults }, asked, context);
}

/**
 * The tasks of an argument; none where it is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is no tasks, or a cell of it is no sense.
 */
export function tasksArgument(argument: unknown, context: MessageContext): readonly Task[] {
  const { tasks: headings } = context.words.headings;
  const asked = { name: 'tasks', languages: TASK_HEADINGS, headings, required: REQUIRED.tasks };
  const cells = headedRange(argument, asked, context);
  return soundRows(decodeTasks(cells, taskWords, context.zone), asked, context);
}

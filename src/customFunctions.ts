import { baseFormula } from './formulas/baseFormula';
import { budgetFormula } from './formulas/budgetFormula';
import { burnFormula } from './formulas/burnFormula';
import { funnelFormula } from './formulas/funnelFormula';
import { growthFormula } from './formulas/growthFormula';
import { headFormula } from './formulas/headFormula';
import { movesFormula } from './formulas/movesFormula';
import { planFormula } from './formulas/planFormula';
import { problemsFormula } from './formulas/problemsFormula';
import { speedFormula } from './formulas/speedFormula';
import { stuckFormula } from './formulas/stuckFormula';
import { tasksFormula } from './formulas/tasksFormula';
import { teamFormula } from './formulas/teamFormula';
import type { Cell } from './sheets/cell';

/**
 * The board and the funnel: how many deals stand at each stage, what moved, and how many get through.
 * Example: =SALES_FUNNEL(ACTIONS; SETTINGS; DATE(2026;11;20); DATE(2026;9;1))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. The first day of the period. Blank: the first day of that month.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @return {Array<Array<any>>} Stage · Name · In work · Entered · Moved on · Went back · Lost · Reached · To next · To contract · Still open.
 * @counted In work: deals that stand at the stage when the last day is over.
 * @counted Entered: deals that came to stand at the stage within the period, because they opened there, moved up to it or went back to it. At the last stage: wins.
 * @counted Moved on · Went back · Lost: deals that left the stage within the period, upwards, downwards, or by a refusal or a closing.
 * @counted Reached: of the deals opened within the period, those that have come at least as far as this stage. A stage that was skipped counts as reached, but not as entered.
 * @counted To next: reached at the next stage ÷ reached here.
 * @counted To contract: reached at the last stage ÷ reached here.
 * @counted Still open: of the deals opened within the period that reached this stage, those that are neither won nor lost yet.
 * @pitfall Reached and the two rates follow the deals opened within the period; the movements count all deals. Do not divide one by the other.
 * @pitfall Deals that are still open may yet get through: while there are many, the rates are lower than they will be in the end.
 * @pitfall Below 8 deals a rate is “too few to judge”.
 * @pitfall A repeat order of a client counts under Entered at the last stage, and nowhere else.
 * @customfunction
 */
export function SALES_FUNNEL(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
  manager?: unknown,
): Cell[][] {
  return funnelFormula(actions, settings, asOf, from, manager);
}

/**
 * How fast deals move on from each stage, and the limit after which one is stuck. Deals that are still there count too.
 * Example: =SALES_SPEED(ACTIONS; SETTINGS)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. Stays that began on this day or later. Blank: from the start of the log.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @return {Array<Array<any>>} Stage · Name · Advances · Still there · Median days · 85% within days · Limit days · Limit from · In work · Stuck.
 * @counted Advances: stays in the stage that ended with a step forward.
 * @counted Still there: stays that go on.
 * @counted Median days · 85% within days: after how many days half of the deals, and 85 of 100, have moved on (Kaplan–Meier). A stay that goes on, or ended in another way, counts as long as it was seen. Where fewer moved on: “not reached”.
 * @counted Limit days · Limit from: your own number from the Settings (“set”); else, after at least 20 advances, the days within which 85 of 100 deals move on (“85%”); else 10, 10, 14, 14, 21 and 10 days for stages 1 to 6, and 10 beyond (“default”).
 * @counted In work: deals that stand at the stage when the last day is over.
 * @counted Stuck: those of them that have been there longer than the limit, as SALES_STUCK lists them.
 * @pitfall A mean of the finished stays alone would flatter: the slow ones are missing from it.
 * @pitfall The limit is learned from the whole log and all managers; `from` and `manager` do not change it.
 * @pitfall Days are calendar days, unless the setting Count days says working.
 * @customfunction
 */
export function SALES_SPEED(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
  manager?: unknown,
): Cell[][] {
  return speedFormula(actions, settings, asOf, from, manager);
}

/**
 * Deals that have been in their stage longer than the limit, the worst first. A planned next step excuses a deal.
 * Example: =SALES_STUCK(ACTIONS; SETTINGS; DATE(2026;11;20); ; 5)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @param {number} rows Optional. How many deals at most. Blank: all.
 * @return {Array<Array<any>>} Client · Deal · Manager · Stage · Name · Days in stage · Limit days · Days over · Silent days · Amount · Next step.
 * @counted Days in stage: since the deal came to stand at its stage. An action at the same stage does not start it anew.
 * @counted Limit days: as in SALES_SPEED.
 * @counted Days over: days in stage less the limit.
 * @counted Silent days: days since the last action of any kind with this deal.
 * @counted Amount: the last amount given in any row of the deal.
 * @counted Next step: the date in the last row of the deal. From the day after on it excuses nothing: the deal is late.
 * @pitfall The order is by days over × amount; a deal without an amount counts as 1. Deals without amounts therefore stand low.
 * @pitfall A deal whose last row plans its next step for the last day that counts or later, at most 60 days ahead (a setting), is waiting and not stuck.
 * @pitfall Silent days are calendar days always, the other days as the setting Count days says.
 * @customfunction
 */
export function SALES_STUCK(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  manager?: unknown,
  rows?: unknown,
): Cell[][] {
  return stuckFormula(actions, settings, asOf, manager, rows);
}

/**
 * Rows of the log that are not understood, or look wrong, with the reason.
 * Example: =SALES_PROBLEMS(ACTIONS; SETTINGS)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @return {Array<Array<any>>} Row · Column · Value · Problem.
 * @counted Row: the row of the sheet, the heading row being 1.
 * @counted Column: the English heading of the cell in question.
 * @counted Value: what stands in it.
 * @counted Problem: what is wrong, and whether the row is left out or counts without this cell.
 * @pitfall The whole log is read: there is no last day.
 * @pitfall Rows that were taken back (void) are not listed.
 * @pitfall A row with two faults stands here twice.
 * @customfunction
 */
export function SALES_PROBLEMS(actions: unknown, settings?: unknown): Cell[][] {
  return problemsFormula(actions, settings);
}

/**
 * What everybody did in the period, how many steps are left, and when they would be done at this pace.
 * Example: =SALES_MOVES(ACTIONS; SETTINGS; DATE(2026;11;20); DATE(2026;11;1))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. The first day of the period. Blank: the first day of that month.
 * @return {Array<Array<any>>} Manager · New deals · Steps forward · Back moves · Wins · Refusals · Clients touched · Steps per working day · Steps left · Done by.
 * @counted New deals: deals opened within the period, repeat orders aside.
 * @counted Steps forward: the stages gained, an opening at stage 3 being three steps.
 * @counted Back moves: actions that took a deal to a lower stage.
 * @counted Wins: deals that came to the last stage, repeat orders included.
 * @counted Refusals: deals lost by a refusal.
 * @counted Clients touched: clients with at least one action.
 * @counted Steps per working day: steps forward ÷ working days of the period, Monday to Friday without the holidays of the Settings.
 * @counted Steps left: for all open deals together, the stages that lie between them and the last.
 * @counted Done by: the working day on which the steps left would be done at this pace; “not reached” where nothing moves, empty where nothing is left.
 * @pitfall What happened counts for the manager who wrote the row; steps left count for the manager to whom the deal belongs now. After a hand-over the two differ.
 * @pitfall Done by knows no new deals: it is a measure of pace, not a promise.
 * @pitfall A refusal at the first call is a new deal and a refusal, but no step forward.
 * @pitfall A repeat order is a win, but neither a new deal nor steps forward.
 * @customfunction
 */
export function SALES_MOVES(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
): Cell[][] {
  return movesFormula(actions, settings, asOf, from);
}

/**
 * How the sales of the month stand against the plan, for each manager and in total.
 * Example: =SALES_PLAN(ACTIONS; PLAN; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} plan The Plan tab with its heading row: PLAN.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Manager · Plan · Fact · Fact % · Should be today · Pace % · Gap · Per working day · Wins planned · Wins · New deals planned · New deals · Light.
 * @counted Plan: the plan of the month in which the last day lies; several rows of one manager add up.
 * @counted Fact: the amounts of the deals won in that month up to the last day.
 * @counted Fact %: fact ÷ plan.
 * @counted Should be today: plan × working days gone ÷ working days of the month.
 * @counted Pace %: fact ÷ should be today.
 * @counted Gap: plan less fact; negative when the plan is exceeded.
 * @counted Per working day: what is needed on each working day that is left; 0 without a gap, “too late” where no day is left.
 * @counted Wins planned · Wins · New deals planned · New deals: deals won and deals opened in the month, beside their plans; where the Plan tab has none, the planned number is blank.
 * @counted Light: green from 100 % of the pace, amber from 90 %, red below; grey where there is no plan or no working day is over.
 * @pitfall Everybody has a row who has a plan, a win or a new deal in the month.
 * @pitfall A row of the Plan tab without a manager is the team’s own plan: the total then compares it with everybody’s sales. Without such a row, the total counts only the managers who have a plan.
 * @pitfall A plan of 0 is no plan.
 * @pitfall A win without an amount is a win, and adds nothing to the fact.
 * @pitfall Pace counts working days always, whatever Count days says.
 * @customfunction
 */
export function SALES_PLAN(
  actions: unknown,
  plan: unknown,
  settings?: unknown,
  asOf?: unknown,
): Cell[][] {
  return planFormula(actions, plan, settings, asOf);
}

/**
 * Where the change in sales came from: more clients that buy, or larger sales to each of them.
 * Example: =SALES_GROWTH(ACTIONS; SETTINGS; DATE(2026;11;20); DATE(2026;9;1))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. The first day of the period. Blank: the first day of that month.
 * @return {Array<Array<any>>} Manager · Sales before · Sales now · Change · From more clients · From larger sales · First sales · Repeat sales · Net retention · Gross retention.
 * @counted Sales now: amounts won within the period.
 * @counted Sales before: amounts won in the period before, which has as many days and ends the day before this one begins.
 * @counted Change: sales now less sales before. It is the sum of the next two columns.
 * @counted From more clients: the change in the number of buying clients × the mean sale per buying client of the two periods.
 * @counted From larger sales: the change in the sale per buying client × the mean number of buying clients of the two periods.
 * @counted First sales · Repeat sales: sales now, split into the first win ever of a client, with anybody, and all later ones.
 * @counted Net retention: of the clients that bought in the period before, their sales now ÷ their sales then.
 * @counted Gross retention: the same, but no client counts for more than he bought then.
 * @pitfall The last row is the team, counted from all sales. It is not the sum of the rows above: a client who bought from two managers is one client.
 * @pitfall Where nobody bought in one of the two periods, the whole change counts as number of clients.
 * @pitfall Below 8 clients a retention is “too few to judge”.
 * @pitfall The first days of a month are compared with as many days before them, not with the month before.
 * @customfunction
 */
export function SALES_GROWTH(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
): Cell[][] {
  return growthFormula(actions, settings, asOf, from);
}

/**
 * What state the client base is in: who buys, who is in work, who cools down, who was never called.
 * Example: =SALES_BASE(ACTIONS; CLIENTS; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} clients The Clients tab with its heading row: CLIENTS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Manager · Base · Working · Coverage · In work · Lapsed · Cooling · Rested · Untouched · Gone · Closed · Average sale · Potential left.
 * @counted Base: all clients of the manager but the closed ones.
 * @counted Working: bought within the last 90 days (a setting).
 * @counted Coverage: working ÷ base.
 * @counted In work: has an open deal, and is not in one of the states closed, gone, cooling or working.
 * @counted Lapsed: bought before, but not lately.
 * @counted Cooling: refused, and is left alone until the term is over.
 * @counted Rested: refused before, and may be called again.
 * @counted Untouched: no action yet.
 * @counted Gone: refused for good.
 * @counted Closed: the business closed, or the decision maker died.
 * @counted Average sale: the mean of all wins with an amount of these clients.
 * @counted Potential left: the sum of the column Potential over untouched, rested and lapsed clients.
 * @pitfall Every client is in one state only, the first that fits of: closed, gone, cooling, working, in work, lapsed, rested, untouched. A working client with an open deal therefore counts as working.
 * @pitfall A working client is one that buys; a client in work is one that is being sold to.
 * @pitfall Who is gone stays in the base, so that coverage does not rise by burning clients.
 * @pitfall A client belongs to the manager of the Clients tab, else to the one of his latest action.
 * @customfunction
 */
export function SALES_BASE(
  actions: unknown,
  clients: unknown,
  settings?: unknown,
  asOf?: unknown,
): Cell[][] {
  return baseFormula(actions, clients, settings, asOf);
}

/**
 * Whether the base is being burned: refusals, clients that cool down, and for how many months the base will last.
 * Example: =SALES_BURN(ACTIONS; CLIENTS; SETTINGS; DATE(2026;11;20); DATE(2026;9;1))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} clients The Clients tab with its heading row: CLIENTS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. The first day of the period. Blank: the first day of that month.
 * @return {Array<Array<any>>} Measure · Value.
 * @counted Refusals: deals lost by a refusal within the period.
 * @counted Refusal rate · Low · High: refusals ÷ all deals won, refused or closed within the period, repeat orders aside, and the bounds between which the true rate lies in 95 of 100 cases (Wilson). Below 8 deals: “too few to judge”.
 * @counted Closed · Closed for another reason: closings within the period, and those of them whose reason the Settings do not allow.
 * @counted Cooling · Back in 30 days · Back in 90 days: clients that cool down now, and those that return within 30 and 90 days; the 90 include the 30.
 * @counted Refused for good: clients that will not be called again.
 * @counted Trespasses: deals opened within the period with a client who was cooling, gone or closed.
 * @counted Starts per month: how often a client without an open deal got one, the mean of the last 3 months.
 * @counted Sustainable starts: how many starts a month the base can bear for ever: clients neither closed nor gone ÷ (months a deal takes + share of refusals × months of cooling).
 * @counted Runway months: after how many months at this rate fewer clients are free than are started in a month; “more than 60” where that is far away.
 * @pitfall Refusals follow the period; starts, and all that is computed from them, always follow the last 3 months.
 * @pitfall A month of few deals gives wide bounds. Look at Low before you worry.
 * @pitfall A plan that is met while starts stand above the sustainable ones is met on credit.
 * @customfunction
 */
export function SALES_BURN(
  actions: unknown,
  clients: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
): Cell[][] {
  return burnFormula(actions, clients, settings, asOf, from);
}

/**
 * Whether the head of sales leads or sells: own wins, clients still to be handed over, and the team’s sales without the head.
 * Example: =SALES_HEAD(ACTIONS; TEAM; CLIENTS; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} team The Team tab with its heading row: TEAM.
 * @param {Array<Array<any>>} clients The Clients tab with its heading row: CLIENTS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Head · Own wins in 90 days · Own clients · Days to hand over · Own sales · Team without the head · Light.
 * @counted Head: everybody with the role head in the Team tab.
 * @counted Own wins in 90 days: deals won by the head in the last 90 days.
 * @counted Own clients: clients that the head still owns, closed ones aside.
 * @counted Days to hand over: what is left of the 3 months that begin on the date From of the Team tab; 0 when they are over.
 * @counted Own sales: amounts won by the head in the month up to the last day.
 * @counted Team without the head: amounts won by everybody else in the same days.
 * @counted Light: red above one own win, or when the 3 months are over and clients are left; else green.
 * @pitfall The 90 days end on the last day that counts; the sales are those of its month.
 * @pitfall Without a date From in the Team tab Days to hand over is blank, and clients alone never turn the light red.
 * @customfunction
 */
export function SALES_HEAD(
  actions: unknown,
  team: unknown,
  clients: unknown,
  settings?: unknown,
  asOf?: unknown,
): Cell[][] {
  return headFormula(actions, team, clients, settings, asOf);
}

/**
 * How the tasks of each owner stand: not started, running, the wrong way, stopped at a question, done, or late.
 * Example: =SALES_TASKS(TASKS; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} tasks The Tasks tab with its heading row: TASKS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Owner · Not started · Running · Wrong way · Question · Done · Past due · Past check-up.
 * @counted Not started · Running · Wrong way · Question · Done: tasks by the column State; a blank state is not started.
 * @counted Past due: tasks that are not done, from the day after Due.
 * @counted Past check-up: tasks not started, from the day of the check-up on. Without a date of its own, the check-up is half-way between Set on and Due.
 * @pitfall Past due and Past check-up count tasks that stand under their state too: the columns do not add up to the number of tasks.
 * @pitfall The Tasks tab keeps no history: with an earlier last day, tasks set later are left out, but the states are those of now.
 * @customfunction
 */
export function SALES_TASKS(tasks: unknown, settings?: unknown, asOf?: unknown): Cell[][] {
  return tasksFormula(tasks, settings, asOf);
}

/**
 * How long everybody is in the team, how his sales change, and how long people usually stay.
 * Example: =SALES_TEAM(ACTIONS; TEAM; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} team The Team tab with its heading row: TEAM.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Manager · Role · Months in the team · Sales, last 3 months · Sales, 3 months before · Trend.
 * @counted Months in the team: from From to Until, or to the last day; a month is 30.4375 days.
 * @counted Sales, last 3 months · Sales, 3 months before: amounts won in the 3 months up to the last day, and in the 3 months before them.
 * @counted Trend: the first less the second.
 * @counted Median stay: the last row: after how many months half of the people have left (Kaplan–Meier). Those who are still here count as long as they were seen; “not reached” where fewer than half have left.
 * @pitfall Who joined less than 6 months ago has a rising trend of itself.
 * @pitfall Everybody of the Team tab has a row, also who does not sell.
 * @customfunction
 */
export function SALES_TEAM(
  actions: unknown,
  team: unknown,
  settings?: unknown,
  asOf?: unknown,
): Cell[][] {
  return teamFormula(actions, team, settings, asOf);
}

/**
 * The income of the month against plan, costs and motivation, and what is left.
 * Example: =SALES_BUDGET(ACTIONS; PLAN; COSTS; SETTINGS; DATE(2026;11;20))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} plan The Plan tab with its heading row: PLAN.
 * @param {Array<Array<any>>} costs The Costs tab with its heading row: COSTS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Article · Plan · Fact · Difference.
 * @counted Income: the plan of the month, and the amounts of the deals won in it up to the last day.
 * @counted Motivation: what the managers have earned by the scheme of the Settings: a rate on sales that rises with the share of the plan that is met, each rate on its own part of the sales alone.
 * @counted Result: income less costs less motivation.
 * @counted Difference: fact less plan.
 * @pitfall Without a Commission rate in the Settings the motivation is 0.
 * @pitfall The income ends with the last day that counts, while the costs are what stands in the Costs tab for the month, whatever the day: write them down in time.
 * @customfunction
 */
export function SALES_BUDGET(
  actions: unknown,
  plan: unknown,
  costs: unknown,
  settings?: unknown,
  asOf?: unknown,
): Cell[][] {
  return budgetFormula(actions, plan, costs, settings, asOf);
}

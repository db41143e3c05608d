import { PLACE } from './cells.mjs';

/** @import { Cells } from './cells.mjs' */

/** The months of the log, and how many cost articles and tasks a team of its size may have. */
const MONTHS = ['2011-10', '2011-11', '2011-12', '2012-01', '2012-02', '2012-03'];
const ARTICLES = 10;
const TASKS = 200;
const STATES = ['', 'not started', 'running', 'wrong way', 'question', 'done'];

/**
 * The other tabs of the workbook, as a team that keeps this log would have filled them.
 * @param {Cells} actions the log, headings first
 * @returns {Record<'CLIENTS' | 'TEAM' | 'PLAN' | 'COSTS' | 'TASKS' | 'SETTINGS', Cells>}
 */
export function makeTabs(actions) {
  const rows = actions.slice(1).filter((row) => row[PLACE.client] !== '');
  const owners = new Map(rows.map((row) => [row[PLACE.client], row[PLACE.manager]]));
  const managers = [...new Set(rows.map((row) => row[PLACE.manager]))];
  return {
    CLIENTS: clients(owners),
    TEAM: team(managers),
    PLAN: plan(managers),
    COSTS: costs(),
    TASKS: tasks(managers),
    SETTINGS: [
      ['Setting', 'Value', 'Note'],
      ['Language', 'en', ''],
    ],
  };
}

/** @param {Map<unknown, unknown>} owners */
function clients(owners) {
  const own = ['Client', 'Manager', 'Since', 'Potential', 'Status', 'Stage'];
  const added = ['Days in stage', 'Last action', 'Next step', 'Cooling until', 'Sold in total'];
  const rows = [...owners].map(([client, owner], index) => {
    const known = [client, owner, date(2011, index % 12, 1), 1_000 * (index % 40)];
    return [...known, '', '', '', '', '', '', ''];
  });
  return [[...own, ...added], ...rows];
}

/** @param {unknown[]} managers */
function team(managers) {
  const rows = managers.map((manager, index) => {
    const role = index === 0 ? 'head' : 'manager';
    const until = index % 10 === 9 ? date(2012, 1, 20) : '';
    return [manager, `m${String(manager)}@example.com`, role, date(2011, index % 10, 1), until];
  });
  return [['Manager', 'E-mail', 'Role', 'From', 'Until'], ...rows];
}

/** @param {unknown[]} managers */
function plan(managers) {
  const rows = MONTHS.flatMap((month) =>
    managers.map((manager, index) => [month, manager, 50_000 + 1_000 * index, 5, 20]),
  );
  return [['Month', 'Manager', 'Plan', 'Wins', 'New deals'], ...rows];
}

/** The costs of each article in each month. */
function costs() {
  const rows = MONTHS.flatMap((month) =>
    Array.from({ length: ARTICLES }, (_, index) => [month, `Article ${index + 1}`, 9_000, 8_500]),
  );
  return [['Month', 'Article', 'Plan', 'Fact'], ...rows];
}

/** @param {unknown[]} managers */
function tasks(managers) {
  const headings = ['Task', 'Owner', 'Set on', 'Due', 'Check-up', 'State', 'Question', 'Updated'];
  const rows = Array.from({ length: TASKS }, (_, index) => {
    const owner = managers[index % managers.length];
    const state = STATES[index % STATES.length] ?? '';
    const question = state === 'question' ? 'Who signs?' : '';
    const days = [date(2012, 1, 1 + (index % 28)), date(2012, 2, 1 + (index % 31))];
    return [`Task ${index + 1}`, owner, ...days, '', state, question, ''];
  });
  return [headings, ...rows];
}

/**
 * Noon UTC, which is that date in the log's zone too.
 * @param {number} year
 * @param {number} month from 0
 * @param {number} day
 */
function date(year, month, day) {
  return new Date(Date.UTC(year, month, day, 12));
}

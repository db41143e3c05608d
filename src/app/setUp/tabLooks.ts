import { LOG_COLUMNS } from '../../domain/log/log';
import { CLIENT_COLUMNS, DERIVED_COLUMNS } from '../../sheets/clients';
import type { ColumnLook, TabLook } from '../../sheets/tabLook';
import type { VisibleTab } from '../../sheets/tabs';
import { TEAM_COLUMNS } from '../../sheets/team';
import type { Texts } from '../../texts/en';

const DATE = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm';
const MONEY = '#,##0.##';

type Looks = Readonly<Record<string, Omit<ColumnLook, 'note'>>>;

const LOG: Looks = {
  when: { width: 130, format: MOMENT },
  manager: { width: 120 },
  client: { width: 200 },
  stage: { width: 200 },
  deal: { width: 120 },
  outcome: { width: 90 },
  amount: { width: 100, format: MONEY },
  reason: { width: 180 },
  contact: { width: 100 },
  nextStep: { width: 100, format: DATE },
  note: { width: 260 },
  id: { width: 90 },
  recordedBy: { width: 180 },
  hash: { width: 90 },
};
const CLIENTS: Looks = {
  client: { width: 220 },
  manager: { width: 120 },
  since: { width: 100, format: DATE },
  potential: { width: 100, format: MONEY },
  status: { width: 100 },
  stage: { width: 200 },
  daysInStage: { width: 100, format: '0' },
  lastAction: { width: 100, format: DATE },
  nextStep: { width: 100, format: DATE },
  coolingUntil: { width: 110, format: DATE },
  soldInTotal: { width: 110, format: MONEY },
};
const TEAM: Looks = {
  manager: { width: 160 },
  email: { width: 220 },
  role: { width: 100 },
  from: { width: 100, format: DATE },
  until: { width: 100, format: DATE },
};
const PLAN: Looks = {
  month: { width: 100, format: 'yyyy-mm' },
  manager: { width: 160 },
  plan: { width: 110, format: MONEY },
  wins: { width: 90, format: '0' },
  newDeals: { width: 90, format: '0' },
};
const COSTS: Looks = {
  month: { width: 100, format: 'yyyy-mm' },
  article: { width: 220 },
  plan: { width: 110, format: MONEY },
  fact: { width: 110, format: MONEY },
};
const TASKS: Looks = {
  task: { width: 320 },
  owner: { width: 140 },
  setOn: { width: 100, format: DATE },
  due: { width: 100, format: DATE },
  checkUp: { width: 100, format: DATE },
  state: { width: 110 },
  question: { width: 260 },
  updated: { width: 130, format: MOMENT },
};
/** Narrow, because a phone shows few pixels, but wide enough for usual names. */
const ENTRY: Looks = {
  manager: { width: 120 },
  client: { width: 180 },
  stage: { width: 190 },
  outcome: { width: 80 },
  reason: { width: 130 },
  record: { width: 70 },
  result: { width: 360, derived: true, wraps: true },
  id: { width: 90, derived: true },
};
const CHANGES: Looks = {
  when: { width: 130, format: MOMENT },
  recordedBy: { width: 180 },
  what: { width: 140 },
  subject: { width: 220 },
  before: { width: 160 },
  after: { width: 160 },
};
const SETTINGS: Looks = { setting: { width: 200 }, value: { width: 240 }, note: { width: 420 } };

/** The tabs that people see, in the order in which they stand, in the words of one language. */
export function tabLooks(words: Texts): Readonly<Record<VisibleTab, TabLook>> {
  const roles = Object.values(words.roles);
  const states = Object.values(words.taskStates);
  return {
    clients: tab('clients', words, CLIENT_COLUMNS, withDerived(CLIENTS)),
    actions: {
      ...tab('actions', words, LOG_COLUMNS, LOG),
      warning: words.setUp.logProtection,
    },
    plan: tab('plan', words, Object.keys(PLAN), PLAN),
    costs: tab('costs', words, Object.keys(COSTS), COSTS),
    tasks: tab('tasks', words, Object.keys(TASKS), withChoices(TASKS, 'state', states)),
    team: tab('team', words, TEAM_COLUMNS, withChoices(TEAM, 'role', roles)),
    settings: tab('settings', words, Object.keys(SETTINGS), SETTINGS),
    entry: tab('entry', words, Object.keys(ENTRY), ENTRY),
    changes: {
      ...tab('changes', words, Object.keys(CHANGES), CHANGES),
      warning: words.setUp.logProtection,
    },
  };
}

function tab(key: VisibleTab, words: Texts, columns: readonly string[], looks: Looks): TabLook {
  const headings: Readonly<Record<string, string>> = words.headings[key];
  const notes: Readonly<Record<string, string>> = words.setUp.notes[key];
  return {
    title: words.tabs[key],
    columns: columns.map((column) => ({
      column,
      heading: headings[column] ?? column,
      look: { width: 100, ...looks[column], note: notes[column] ?? '' },
    })),
  };
}

function withChoices(looks: Looks, column: string, choices: readonly string[]): Looks {
  return { ...looks, [column]: { width: 100, ...looks[column], choices } };
}

function withDerived(looks: Looks): Looks {
  const marked: Record<string, Omit<ColumnLook, 'note'>> = { ...looks };
  for (const column of DERIVED_COLUMNS)
    marked[column] = { width: 100, ...looks[column], derived: true };
  return marked;
}

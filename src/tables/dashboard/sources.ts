import { letters } from '../../sheets/columnLetters';
import type { ColumnPlaces } from '../../sheets/headings';
import type { PlacedFormula } from '../../sheets/lookupFormulas';
import { quotedText, quotedTitle } from '../../sheets/tabReference';
import type { TeamColumn } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { BURN_ROWS, DATE_CELL, MANAGER_CELL, type Place } from './grid';
import { FIGURE_TABLES, Figures, type FigureTable } from './figures';

const PROBLEMS = 'SALES_PROBLEMS(ACTIONS;SETTINGS)';
const PROBLEM_COLUMNS = 4;

/** What the formulas of the figures tab are made of. */
export interface FigureSources {
  /** Titles of the tabs. */
  readonly figures: string;
  readonly dashboard: string;
  readonly team: { readonly title: string; readonly places: ColumnPlaces<TeamColumn> };
  /** Roles that sell, in the words of all languages. */
  readonly sellingRoles: readonly string[];
  /** Stuck deals shown. */
  readonly listed: number;
}

/** The formulas of the hidden figures tab: each function once, all asked for the date and the manager of the Dashboard. */
export function figureFormulas(sources: FigureSources, words: Texts): PlacedFormula[] {
  const figures = new Figures(sources.figures, words);
  const formulas = { ...functionFormulas(sources), people: everyName(sources, figures) };
  const namesOnce = namesOf(figures);
  return [
    ...FIGURE_TABLES.map((table) => placed(figures.columnOf(table), formulas[table])),
    placed(figures.columnOf('people', 2), namesOnce),
    // A log of another kind may have more problems than the tab has rows: the list is cut, the count is not.
    placed(3, `COUNT(UNIQUE(INDEX(${PROBLEMS};0;1)))`),
    placed(2, `SUMPRODUCT(1*(${figures.whole('people', 2)}<>""))`),
  ];
}

function functionFormulas({
  dashboard,
  listed,
}: FigureSources): Record<Exclude<FigureTable, 'people'>, string> {
  const date = `${quotedTitle(dashboard)}!${addressOf(DATE_CELL)}`;
  const manager = `${quotedTitle(dashboard)}!${addressOf(MANAGER_CELL)}`;
  return {
    funnel: `SALES_FUNNEL(ACTIONS;SETTINGS;${date};;${manager})`,
    speed: `SALES_SPEED(ACTIONS;SETTINGS;${date};;${manager})`,
    stuck: `SALES_STUCK(ACTIONS;SETTINGS;${date};${manager};${String(listed)})`,
    today: `SALES_MOVES(ACTIONS;SETTINGS;${date};${date})`,
    week: `SALES_MOVES(ACTIONS;SETTINGS;${date};${date}-WEEKDAY(${date};2)+1)`,
    plan: `SALES_PLAN(ACTIONS;PLAN;SETTINGS;${date})`,
    base: `SALES_BASE(ACTIONS;CLIENTS;SETTINGS;${date})`,
    burn: `SALES_BURN(ACTIONS;CLIENTS;SETTINGS;${date})`,
    tasks: `SALES_TASKS(TASKS;SETTINGS;${date})`,
    problems: `ARRAY_CONSTRAIN(${PROBLEMS};${String(BURN_ROWS + 1)};${String(PROBLEM_COLUMNS)})`,
  };
}

/** The team in its own order, then everybody else who stands in a table, by name; names may stand here twice. */
function everyName(sources: FigureSources, figures: Figures): string {
  const others = [
    named(figures, 'week', 2),
    namedAboveLast(figures, 'plan', 3),
    namedAboveLast(figures, 'base', 2),
    named(figures, 'tasks', 2),
  ];
  return `FLATTEN(${teamNames(sources)};SORT(FLATTEN(${others.join(';')})))`;
}

/** Sellers and heads who are in the team on the date of the Dashboard; days that are no dates set no bound, as blank ones. */
function teamNames({ team, dashboard, sellingRoles }: FigureSources): string {
  const { title, places } = team;
  const column = (key: TeamColumn): string | undefined => {
    const place = places[key];
    if (place === undefined) return undefined;
    const letter = letters(place + 1);
    return `${quotedTitle(title)}!${letter}2:${letter}`;
  };
  const [names, roles, from, until] = [
    column('manager'),
    column('role'),
    column('from'),
    column('until'),
  ];
  if (names === undefined || roles === undefined) return '""';
  const date = `${quotedTitle(dashboard)}!${addressOf(DATE_CELL)}`;
  const role = sellingRoles.map((word) => `(TRIM(${roles})=${quotedText(word)})`).join('+');
  const conditions = [
    role,
    ...(from === undefined ? [] : [`(1-ISNUMBER(${from}))+(${from}<=${date})`]),
    ...(until === undefined ? [] : [`(1-ISNUMBER(${until}))+(${until}>=${date})`]),
  ];
  return `IFERROR(FILTER(TRIM(${names}&"");${conditions.join(';')});"")`;
}

/** A row with a figure is a person; a message of the function has none. */
function named(figures: Figures, table: FigureTable, figure: number): string {
  return filtered(figures.below(table, 1), [`${figures.below(table, figure)}<>""`]);
}

/** The same without the last row, which sums up. */
function namedAboveLast(figures: Figures, table: FigureTable, figure: number): string {
  const column = figures.below(table, figure);
  return filtered(figures.below(table, 1), [`${column}<>""`, `ROW(${column})<=COUNT(${column})`]);
}

/** Each name once, as written first: names differ in more than their case. */
function namesOf(figures: Figures): string {
  const all = figures.whole('people', 1);
  return filtered(all, [`${all}<>""`, `IFERROR(MATCH(${all};${all};0);0)=ROW(${all})`]);
}

function filtered(range: string, conditions: readonly string[]): string {
  return `IFERROR(FILTER(${range};${conditions.join(';')});"")`;
}

function placed(column: number, formula: string): PlacedFormula {
  return { row: 1, column, formula: `=${formula}` };
}

/** An address that stays where it is. */
function addressOf({ row, column }: Place): string {
  return `$${letters(column)}$${String(row)}`;
}

import { letters } from '../../sheets/columnLetters';
import { quotedText } from '../../sheets/tabReference';
import type { Texts } from '../../texts/en';
import {
  block,
  columnFormats,
  EMPTY_BAND,
  formulaRow,
  line,
  type Band,
  type Highlight,
} from './band';
import { failingTitle } from './cell';
import type { Figures, FigureTable } from './figures';
import { DASHBOARD_COLUMNS, MANAGER_CELL, type BandRows } from './grid';
import { COUNT, DATE, FINE_RATE, RATE } from '../formats';

/** How a column makes its figure. */
interface PeopleColumn {
  readonly heading: keyof Texts['dashboard']['peopleHeadings'];
  readonly table: FigureTable;
  /** Columns of the function; several are added up. */
  readonly columns: readonly number[];
  readonly format: string | undefined;
  /** What the team's row shows: the sum, the function's own last row, or nothing. */
  readonly team: 'sum' | 'last' | 'none';
}

const counted = (
  heading: PeopleColumn['heading'],
  table: FigureTable,
  ...columns: number[]
): PeopleColumn => ({ heading, table, columns, format: COUNT, team: 'sum' });

const COLUMNS: readonly PeopleColumn[] = [
  counted('newDeals', 'today', 2),
  counted('stepsForward', 'today', 3),
  counted('newDeals', 'week', 2),
  counted('stepsForward', 'week', 3),
  counted('backMoves', 'week', 4),
  counted('wins', 'week', 5),
  counted('refusals', 'week', 6),
  counted('stepsLeft', 'week', 9),
  { heading: 'doneBy', table: 'week', columns: [10], format: DATE, team: 'none' },
  { heading: 'plan', table: 'plan', columns: [2], format: COUNT, team: 'last' },
  { heading: 'fact', table: 'plan', columns: [3], format: COUNT, team: 'last' },
  { heading: 'pace', table: 'plan', columns: [6], format: FINE_RATE, team: 'last' },
  { heading: 'light', table: 'plan', columns: [13], format: undefined, team: 'last' },
  { heading: 'coverage', table: 'base', columns: [4], format: RATE, team: 'last' },
  { heading: 'inWork', table: 'base', columns: [5], format: COUNT, team: 'last' },
  { heading: 'cooling', table: 'base', columns: [7], format: COUNT, team: 'last' },
  counted('stopped', 'tasks', 4, 5),
  counted('pastDue', 'tasks', 7),
];
/** The column of each table that has a number in every row. */
const NUMBERED: Partial<Record<FigureTable, number>> = { plan: 3 };
/** The heading word above a group of columns; its function fails there. */
const GROUPS = [
  { group: 'today', at: 2, table: 'today', functionName: 'SALES_MOVES' },
  { group: 'week', at: 4, table: 'week', functionName: 'SALES_MOVES' },
  { group: 'left', at: 9, table: 'week', functionName: 'SALES_MOVES' },
  { group: 'plan', at: 11, table: 'plan', functionName: 'SALES_PLAN' },
  { group: 'base', at: 15, table: 'base', functionName: 'SALES_BASE' },
  { group: 'tasks', at: 18, table: 'tasks', functionName: 'SALES_TASKS' },
] as const;
const DONE_BY = 10;
const LIGHT = 14;
const STOPPED = 18;

/** One row for everybody, and the team's below the last of them. */
export function peopleBand(at: BandRows, figures: Figures, words: Texts): Band {
  const { dashboard } = words;
  const { peopleHeadings } = dashboard;
  const cells = block(at.first, 1, at.rows, DASHBOARD_COLUMNS);
  const headings = COLUMNS.map(({ heading }) => peopleHeadings[heading]);
  return {
    ...EMPTY_BAND,
    texts: [
      { row: at.title, column: 1, text: dashboard.people },
      ...line(at.headings, 1, [peopleHeadings.person, ...headings]),
    ],
    formulas: [
      formulaRow(
        at.title,
        GROUPS.map(({ group, at: column, table, functionName }) => {
          const anchor = figures.cell(table, 1, 1);
          return [column, failingTitle(dashboard.groups[group], functionName, anchor, words)];
        }),
      ),
      {
        row: at.first,
        column: 1,
        formulas: Array.from({ length: at.rows }, (_, index) =>
          personRow(at, index, figures, words),
        ),
      },
    ],
    looks: [
      { ...block(at.title, 1, 1, 1), look: 'section' },
      { ...block(at.title, 2, 1, DASHBOARD_COLUMNS - 1), look: 'group' },
      { ...block(at.headings, 1, 1, DASHBOARD_COLUMNS), look: 'heading' },
      { ...cells, look: 'figure' },
    ],
    formats: columnFormats(cells, [undefined, ...COLUMNS.map(({ format }) => format)]),
    highlights: highlightsOf(at, words),
  };
}

function personRow(at: BandRows, index: number, figures: Figures, words: Texts): string[] {
  const name = `$A${String(at.first + index)}`;
  const shownPeople = `MIN(${figures.count};${String(at.rows - 1)})`;
  const isTeam = `${shownPeople}=${String(index)}`;
  const team = quotedText(words.tables.teamRow);
  const listed = `IF(${shownPeople}>${String(index)};${figures.cell('people', 2, index + 1)};"")`;
  return [
    `=IF(${shownPeople}=0;"";IF(${isTeam};${team};${listed}))`,
    ...COLUMNS.map((column) => {
      const own = ownFigure(column, name, figures, words);
      return `=IF(${name}="";"";IF(${isTeam};${teamFigure(column, figures)};${own}))`;
    }),
  ];
}

/** Whoever does not stand in a table of counts did nothing; where there is no table nobody knows. */
function ownFigure(
  { table, columns, team }: PeopleColumn,
  name: string,
  figures: Figures,
  words: Texts,
): string {
  const rows = figures.rows(table);
  const lookups = columns.map((column) => `VLOOKUP(${name};${rows};${String(column)};FALSE)`);
  const found = lookups.join('+');
  if (team === 'sum') {
    const first = figures.below(table, columns[0] ?? 1);
    return `IFERROR(${found};IF(COUNT(${first})=0;"";0))`;
  }
  if (team === 'last') return `IFERROR(${found};"")`;
  const { notReached } = words.tables;
  const short = quotedText(words.dashboard.notReached);
  return `IFERROR(IF(${found}=${quotedText(notReached)};${short};${found});"")`;
}

function teamFigure({ table, columns, team }: PeopleColumn, figures: Figures): string {
  if (team === 'none') return '""';
  if (team === 'sum') {
    const ranges = columns.map((column) => figures.below(table, column)).join(';');
    return `IF(COUNT(${ranges})=0;"";SUM(${ranges}))`;
  }
  const numbered = figures.below(table, NUMBERED[table] ?? 2);
  const column = figures.below(table, columns[0] ?? 1);
  return `IF(COUNT(${numbered})=0;"";INDEX(${column};COUNT(${numbered})))`;
}

function highlightsOf(at: BandRows, { lights, dashboard, tables }: Texts): Highlight[] {
  const rows = at.rows;
  const all = block(at.first, 1, rows, DASHBOARD_COLUMNS);
  const name = `$A${String(at.first)}`;
  const next = `$A${String(at.first + 1)}`;
  const manager = `$${letters(MANAGER_CELL.column)}$${String(MANAGER_CELL.row)}`;
  const light = block(at.first, LIGHT, rows, 1);
  const colours = (['green', 'amber', 'red', 'grey'] as const).map((look) => ({
    ...light,
    when: { textIs: lights[look] },
    look,
  }));
  return [
    ...colours,
    { ...block(at.first, STOPPED, rows, 2), when: { above: 0 }, look: 'warning' },
    {
      ...block(at.first, DONE_BY, rows, 1),
      when: { textIs: dashboard.notReached },
      look: 'quiet',
    },
    { ...all, when: { formula: `=AND(${name}<>"";${name}=${manager}&"")` }, look: 'chosen' },
    {
      ...all,
      when: { formula: `=AND(${name}=${quotedText(tables.teamRow)};${next}="")` },
      look: 'total',
    },
    {
      ...block(at.title, 2, 1, DASHBOARD_COLUMNS - 1),
      when: { textBegins: dashboard.error('') },
      look: 'warning',
    },
  ];
}

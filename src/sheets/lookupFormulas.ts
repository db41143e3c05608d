import type { LogColumn } from '../domain/log/log';
import type { ClientColumn } from './clients';
import { letters } from './columnLetters';
import type { ColumnPlaces } from './headings';
import {
  FOLLOWERS_AT,
  HEADINGS_AT,
  LISTS_AT,
  LOG_WIDTH,
  LOOKED_INTO,
  LOOKUP_WIDTH,
  SETTINGS_WIDTH,
  TEAM_AT,
  TEAM_WIDTH,
} from './lookup';
import type { SettingsColumn } from './settingsWords';
import { quotedTitle } from './tabReference';
import type { TeamColumn } from './team';

/** One tab as the formulas name it. */
export interface LookupSource<Column extends string> {
  readonly title: string;
  readonly places: ColumnPlaces<Column>;
}

/** The tabs that the formulas look into. */
export interface LookupSources {
  readonly actions: LookupSource<LogColumn>;
  readonly clients: LookupSource<ClientColumn>;
  readonly team: LookupSource<TeamColumn>;
  readonly settings: LookupSource<SettingsColumn>;
}

/** A formula and its cell; rows and columns count from 1. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of the lookup tab. Only `;` separates arguments and no number has decimals, so every locale reads them
 * alike. Each list has its length counted apart, so that a list which was damaged shows.
 */
export function lookupFormulas({
  actions,
  clients,
  team,
  settings,
}: LookupSources): PlacedFormula[] {
  const names = columnOf(clients, 'client', 1);
  const log = { range: blockOf(actions.title, 1, LOG_WIDTH, 2), rows: rowsOfClient(actions) };
  const people = listOf(team, 'email', TEAM_WIDTH);
  const rules = listOf(settings, 'setting', SETTINGS_WIDTH);
  const clientBlock = blockOf(clients.title, 1, LOOKUP_WIDTH, 1);
  const row = `FILTER(ROW(${names});${plainText(names)}=$A$1)`;
  return [
    at(2, 1, '$B$1'),
    at(2, 2, `IFERROR(MATCH($B$1;${columnOf(actions, 'id', 1)};0);0)`),
    at(2, 3, `IFERROR(INDEX(${row};1);0)`),
    at(2, 4, counted(log)),
    at(2, 5, counted(rules)),
    at(2, 6, counted(people)),
    at(2, FOLLOWERS_AT, followers(actions)),
    ...headingFormulas({ actions, clients, team }),
    at(3, 1, `ARRAYFORMULA(${lineOf(actions.title, 1, LOG_WIDTH)})`),
    at(4, 1, `ARRAYFORMULA(${lineOf(clients.title, 1, LOOKUP_WIDTH)})`),
    at(5, 1, `IF($C$2=0;"";INDEX(${clientBlock};$C$2;0))`),
    at(LISTS_AT, 1, filtered(log)),
    at(LISTS_AT, LOG_WIDTH + 1, filtered(rules)),
    at(LISTS_AT, TEAM_AT + 1, filtered(people)),
  ];
}

/** How many rows name the asked hash as the one before their own. */
function followers(actions: LookupSource<LogColumn>): string {
  if (actions.places.hash === undefined) return '0';
  const seals = columnOf(actions, 'hash', 2);
  return counted({ range: seals, rows: `(${seals}<>"")*(LEFT(${seals};LEN($D$1))=$D$1)` });
}

/** The headings of the columns that the formulas look into. */
function headingFormulas({
  actions,
  clients,
  team,
}: Omit<LookupSources, 'settings'>): PlacedFormula[] {
  const headings = [
    ...LOOKED_INTO.log.map((column) => headingOf(actions, column)),
    ...LOOKED_INTO.clients.map((column) => headingOf(clients, column)),
    ...LOOKED_INTO.team.map((column) => headingOf(team, column)),
  ];
  return headings.map((formula, index) => at(2, HEADINGS_AT + index, formula));
}

function headingOf<Column extends string>(source: LookupSource<Column>, column: Column): string {
  if (source.places[column] === undefined) return '""';
  return `IFERROR(INDEX(${columnOf(source, column, 1)};1);"")`;
}

interface List {
  readonly range: string;
  /** The condition that keeps a row. */
  readonly rows: string;
}

/** The client's rows, rows that rename to his name, and rows that name no client (voids written by hand). */
function rowsOfClient(actions: LookupSource<LogColumn>): string {
  const client = columnOf(actions, 'client', 2);
  const reason = columnOf(actions, 'reason', 2);
  const unnamed = `(${client}="")*(${columnOf(actions, 'when', 2)}<>"")`;
  return `(${plainText(client)}=$A$1)+(${plainText(reason)}=$A$1)+${unnamed}`;
}

/** A whole table with its heading row: our columns wherever they stand, as far as they fit. */
function listOf<Column extends string>(
  source: LookupSource<Column>,
  key: Column,
  width: number,
): List {
  const places = Object.values<number | undefined>(source.places).filter(
    (place) => place !== undefined,
  );
  const first = Math.min(...places, Number.MAX_SAFE_INTEGER);
  const from = places.length === 0 ? 1 : first + 1;
  const range = blockOf(source.title, from, from + width - 1, 1);
  return { range, rows: `${columnOf(source, key, 1)}<>""` };
}

function counted({ range, rows }: List): string {
  return `IFERROR(ROWS(FILTER(${range};${rows}));0)`;
}

function filtered({ range, rows }: List): string {
  return `IFERROR(FILTER(${range};${rows});"")`;
}

function at(row: number, column: number, formula: string): PlacedFormula {
  return { row, column, formula: `=${formula}` };
}

function columnOf<Column extends string>(
  { title, places }: LookupSource<Column>,
  column: Column,
  fromRow: 1 | 2,
): string {
  const place = (places[column] ?? 0) + 1;
  return blockOf(title, place, place, fromRow);
}

function blockOf(title: string, first: number, last: number, fromRow: 1 | 2): string {
  return `${quotedTitle(title)}!${letters(first)}${fromRow === 1 ? '' : '2'}:${letters(last)}`;
}

function lineOf(title: string, first: number, last: number): string {
  return `${quotedTitle(title)}!${letters(first)}1:${letters(last)}1`;
}

/**
 * All that counts as space where names are compared. `\s` of a sheet is plain ASCII without the vertical tab; the mark
 * that begins a file belongs to no class, so it stands there itself.
 */
const SPACES = '[\\s\\v\\p{Z}\ufeff]+';

/** Numbers as text, spaces of every kind joined, lower case: as names are compared. */
function plainText(range: string): string {
  return `TRIM(LOWER(REGEXREPLACE(${range}&"";"${SPACES}";" ")))`;
}

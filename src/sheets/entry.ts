import { nameKey } from '../domain/log/name';
import type { Zone } from '../domain/calendar/timeZone';
import { cellText, textOf, type Cell } from './cell';
import { findColumns, type ColumnPlaces, type HeadingWords } from './headings';

/** Columns of the Entry tab in their order; Result and ID belong to the add-on, the others to people. */
export const ENTRY_COLUMNS = [
  'manager',
  'client',
  'stage',
  'outcome',
  'reason',
  'record',
  'result',
  'id',
] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** What somebody entered on a phone, as the cells say it. */
export interface PhoneEntry {
  /** Row of the sheet; counts from 1. */
  readonly row: number;
  readonly manager: string;
  readonly client: string;
  readonly stage: string;
  readonly outcome: string;
  readonly reason: string;
  readonly isTicked: boolean;
  /** '' where there is none, or one that the add-on did not make. */
  readonly id: string;
}

/** The Entry tab as it was read. */
export interface EntryTab {
  readonly places: Readonly<Record<EntryColumn, number>>;
  readonly entries: readonly PhoneEntry[];
}

const ID = /^phone-[0-9a-f-]{36}$/;

/** The ID of an entry, from a UUID. */
export function entryId(uuid: string): string {
  return `phone-${uuid}`;
}

/**
 * Decodes the Entry tab, heading row first; rows that are neither ticked nor have an ID are passed over.
 *
 * @returns undefined where a column is missing: there would be no place for the answer.
 */
export function decodeEntries(
  cells: readonly (readonly Cell[])[],
  languages: readonly HeadingWords<EntryColumn>[],
  zone: Zone,
): EntryTab | undefined {
  const places = findColumns(cells[0] ?? [], languages);
  if (!isWhole(places)) return undefined;
  const entries = cells.slice(1).map((row, index) => entryOf(row, index + 2, places, zone));
  return { places, entries: entries.filter(({ isTicked, id }) => isTicked || id !== '') };
}

function isWhole(
  places: ColumnPlaces<EntryColumn>,
): places is Readonly<Record<EntryColumn, number>> {
  return ENTRY_COLUMNS.every((column) => places[column] !== undefined);
}

function entryOf(
  cells: readonly Cell[],
  row: number,
  places: Readonly<Record<EntryColumn, number>>,
  zone: Zone,
): PhoneEntry {
  const text = (column: EntryColumn): string => cellText(cells[places[column]], zone);
  const id = text('id');
  return {
    row,
    manager: text('manager'),
    client: text('client'),
    stage: text('stage'),
    outcome: text('outcome'),
    reason: text('reason'),
    // A tick box that was copied as text says TRUE.
    isTicked: nameKey(textOf(cells[places.record])) === 'true',
    id: ID.test(id) ? id : '',
  };
}

/** Whether two entries say the same; names are compared as everywhere. */
export function saysTheSame(one: PhoneEntry, other: PhoneEntry): boolean {
  const said = ['manager', 'client', 'stage', 'outcome', 'reason'] as const;
  return said.every((column) => nameKey(one[column]) === nameKey(other[column]));
}

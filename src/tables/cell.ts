import type { Day } from '../domain/calendar/calendarDay';

/** A calendar date in a table; it becomes a real date at the edge, in the spreadsheet's zone. */
export class DayCell {
  constructor(readonly day: Day) {}
}

/** What a cell of a result shows; '' is an empty cell. */
export type TableCell = string | number | DayCell;

/** A heading row and the rows below it, all of one width. */
export type Table = readonly (readonly TableCell[])[];

/** The value, or an empty cell where there is none. */
export function orEmpty(value: number | undefined): number | '' {
  return value ?? '';
}

/** The date, or an empty cell where there is none. */
export function dayCell(day: Day | undefined): DayCell | '' {
  return day === undefined ? '' : new DayCell(day);
}

/** A row that says one thing in its first cell. */
export function messageRow(message: string, width: number): TableCell[] {
  return [message, ...Array.from({ length: width - 1 }, () => '')];
}

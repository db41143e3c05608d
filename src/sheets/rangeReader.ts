import { dayOf, startOfMonth, type Day } from '../domain/calendar/calendarDay';
import type { Zone } from '../domain/calendar/timeZone';
import { cellText, dayOfCell, isErrorValue, saysNothing } from './cell';
import { findColumns, type ColumnPlaces, type HeadingWords } from './headings';
import { readableAmount } from './logCells';

/** What a cell must be. */
export type CellExpectation = 'text' | 'month' | 'amount' | 'date' | 'taskState';

/** A cell that was not understood; its value is missing from the row. */
export interface CellFault<Column extends string = string> {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly column: Column;
  readonly value: unknown;
  readonly expected: CellExpectation;
}

/** The rows of a range, and the cells that were not understood, from the top. */
export interface DecodedRange<Row, Column extends string> {
  readonly rows: readonly Row[];
  readonly faults: readonly CellFault<Column>[];
}

/** Reads the cells of a range by column, row after row, and keeps those that are no sense. */
export class RangeReader<Column extends string> {
  readonly faults: CellFault<Column>[] = [];
  private readonly places: ColumnPlaces<Column>;
  private cells: readonly unknown[] = [];
  private at = 0;

  /** @param range the cells with their heading row. */
  constructor(
    private readonly range: readonly (readonly unknown[])[],
    languages: readonly HeadingWords<Column>[],
    private readonly zone: Zone,
  ) {
    this.places = findColumns(range[0] ?? [], languages);
  }

  /** Row of the sheet that is read now, counted from 1. */
  get row(): number {
    return this.at + 1;
  }

  /** Reads every row that says something in one of the columns `telling`; the others are passed over. */
  rows<Row>(telling: readonly Column[], read: () => Row | undefined): Row[] {
    const rows: Row[] = [];
    for (this.at = 1; this.at < this.range.length; this.at++) {
      this.cells = this.range[this.at] ?? [];
      if (telling.every((column) => saysNothing(this.cell(column)))) continue;
      const row = read();
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  /** The cell as a text; '' for a blank. An error value is a fault. */
  text(column: Column): string {
    const cell = this.cell(column);
    if (isErrorValue(cell)) this.blame(column, 'text');
    return cellText(cell, this.zone);
  }

  /** The date of the cell; undefined for a blank, and for anything else, which is a fault. */
  day(column: Column): Day | undefined {
    return this.value(column, 'date', (cell) => dayOfCell(cell, this.zone));
  }

  /** The first day of the month that the cell names by any date in it or as 2026-11; undefined for anything else, which is a fault, a blank too. */
  month(column: Column): Day | undefined {
    if (saysNothing(this.cell(column))) this.blame(column, 'month');
    return this.value(column, 'month', (cell) => monthOfCell(cell, this.zone));
  }

  /** The number of the cell, or of the amount written in it; undefined for a blank, and for anything else, which is a fault. */
  amount(column: Column): number | undefined {
    return this.value(column, 'amount', readableAmount);
  }

  /** The value that `read` finds in the cell; undefined for a blank, and where it finds none, which is a fault. */
  value<T>(
    column: Column,
    expected: CellExpectation,
    read: (cell: unknown) => T | undefined,
  ): T | undefined {
    const cell = this.cell(column);
    if (saysNothing(cell)) return undefined;
    const value = read(cell);
    if (value === undefined) this.blame(column, expected);
    return value;
  }

  private cell(column: Column): unknown {
    const place = this.places[column];
    return place === undefined ? '' : this.cells[place];
  }

  private blame(column: Column, expected: CellExpectation): void {
    this.faults.push({ row: this.row, column, value: this.cell(column), expected });
  }
}

function monthOfCell(cell: unknown, zone: Zone): Day | undefined {
  const day = dayOfCell(cell, zone);
  if (day !== undefined) return startOfMonth(day);
  const match = typeof cell === 'string' ? /^(\d{4})-(\d{1,2})$/.exec(cell.trim()) : null;
  return match ? dayOf(Number(match[1]), Number(match[2]), 1) : undefined;
}

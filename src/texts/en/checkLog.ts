import { counted } from '../language';

/** What the check of the log answers. */
export const checkLog = {
  notYourRole: 'Only the head and the admin can check the log.',
  noColumn: (column: string): string => `The Actions tab has no column “${column}”.`,
  clean: (rows: number): string =>
    `${counted('en', rows, { one: 'row', other: 'rows' })} checked: all as they were recorded.`,
  found: (rows: number, faulty: number): string =>
    `${counted('en', rows, { one: 'row', other: 'rows' })} checked, findings: ${String(faulty)}.`,
  cut: (rows: number): string =>
    `Missing at the end: ${counted('en', rows, { one: 'row', other: 'rows' })}.`,
  rows: (from: string, to: string): string => `rows ${from} to ${to}`,
  row: (row: string): string => `row ${row}`,
  faults: {
    edited: 'edited after it was recorded',
    removedBefore: 'the recorded row above it was removed',
    reordered: 'another recorded row stands above it now',
    doubled: 'a copy of a row above',
    unreadable: 'its hash cannot be read',
    withoutHash: 'no hash, not recorded by the add-on',
  },
  more: (rows: number): string => `and others: ${String(rows)}`,
};

import type { CellValue, Emulator, Fault, ServiceCall } from '../../preview/emulator';
import { plain, rowsOf, salesWorkbook, type CellsByHeading } from './workbooks';

type Deed = (rows: CellValue[][]) => void;

/** A workbook in which people change rows of Clients before certain service calls of a run. */
export function withHands(
  log: readonly CellsByHeading[],
  deedBefore: (call: ServiceCall) => Deed | undefined,
  faultAt: (call: ServiceCall) => Fault | undefined = () => undefined,
): Emulator {
  const faults = (call: ServiceCall): Fault | undefined => {
    const deed = deedBefore(call);
    if (deed) byHand(emulator, deed);
    return faultAt(call);
  };
  const emulator = salesWorkbook(log, { faults });
  return emulator;
}

/** People change the rows of Clients below the headings. */
export function byHand(emulator: Emulator, deed: Deed): void {
  const [headings = [], ...rows] = emulator.values('Clients');
  deed(rows);
  emulator.putTab('Clients', [headings, ...rows]);
}

/** Sorts by name, from the end of the alphabet. */
export const SORT_BACK: Deed = (rows) => {
  rows.sort((a, b) => (plain(a[0]) < plain(b[0]) ? 1 : -1));
};

/** Puts clients into the base, with a manager each and nothing else. */
export function putClients(emulator: Emulator, ...names: string[]): void {
  byHand(emulator, (rows) => {
    rows.push(...names.map((name) => [name, 'Boris']));
  });
}

/** What stands in the base: name, status, stage of each row. */
export function base(emulator: Emulator): string[] {
  return rowsOf(emulator, 'Clients').map((row) =>
    [row['Client'], row['Status'], row['Stage']].map((cell) => plain(cell)).join(' | '),
  );
}

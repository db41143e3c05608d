import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { salesWorkbook, type CellsByHeading } from './workbooks';

/** The head of sales. */
export const HEAD = 'vera@example.com';
const HEADINGS = Object.values(texts.en.headings.clients);

/** A step that Boris recorded. */
export const step = (
  day: string,
  client: string,
  stage: number,
  more: object = {},
): CellsByHeading => ({
  When: cellDateOfIso(day),
  Manager: 'Boris',
  Client: client,
  Stage: stage,
  ...more,
});

/** Acme has two open deals, Birch has bought. */
export const LOG = [
  step('2026-11-02', 'Acme', 3, { Amount: 500, 'Next step': cellDateOfIso('2026-12-01') }),
  step('2026-11-03', 'Acme', 2, { Deal: 'Warehouse', 'Next step': cellDateOfIso('2026-11-10') }),
  step('2026-11-04', 'Birch', 7, { Amount: 90 }),
];
/** A base that does not know Birch. */
export const BASE: CellValue[][] = [
  HEADINGS,
  ['Dill', 'Boris'],
  ['Acme', 'Boris', cellDateOfIso('2025-01-01'), 70],
  ['Elm', 'Clara'],
];

/** A workbook with that log and base; the head is signed in. */
export function workbook(user = HEAD, log: readonly CellsByHeading[] = LOG): Emulator {
  const emulator = salesWorkbook(log, { user });
  emulator.putTab('Clients', BASE, 'CLIENTS');
  return emulator;
}

/** Three of Boris’s clients go to Clara. */
const request = (more: object = {}): object => ({
  id: 'hand-00001',
  clients: ['Acme', 'Birch', 'Dill'],
  to: 'Clara',
  ...more,
});

/** Hands clients over, as whoever is signed in. */
export const hand = (emulator: Emulator, more: object = {}): unknown =>
  emulator.call('handOver', request(more));

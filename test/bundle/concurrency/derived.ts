import { CellDate, isoDay, isoLocal } from '../../../preview/emulator';
import type { CellValue, Emulator } from '../../../preview/emulator';
import { foldLog } from '../../../src/domain/board/board';
import { clientLineOf } from '../../../src/domain/board/clientLine';
import { parseIsoDay } from '../../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import { decodeLog } from '../../../src/sheets/actions';
import { encodeClientLine } from '../../../src/sheets/clients';
import { decodeSettings } from '../../../src/sheets/settings';
import { texts } from '../../../src/texts';
import { logWordsOf, settingsLexicon } from '../../../src/texts/lexicon';
import { plain, rowsOf } from '../workbooks';
import { clientsIn, type Sent } from './sent';

type Row = ReturnType<typeof rowsOf>[number];

const ZONE = zoneOf('Europe/Sofia');
const TODAY = parseIsoDay('2026-11-20') ?? 0;
const { settings } = decodeSettings([], settingsLexicon, ZONE);
const COLUMNS = {
  status: 'Status',
  stage: 'Stage',
  daysInStage: 'Days in stage',
  lastAction: 'Last action',
  nextStep: 'Next step',
  coolingUntil: 'Cooling until',
  soldInTotal: 'Sold in total',
} as const;

/**
 * What is wrong in the base after the repair: derived cells of any row that are not those of a fold of the whole log,
 * cells beside no name or beside a second row of one client, clients of the log who are missing.
 */
export function derivedFaults(emulator: Emulator): string[] {
  const expected = expectation(emulator);
  const base = rowsOf(emulator, 'Clients');
  const counting = countingRows(base, expected);
  const faults = base.flatMap((row) => differences(row, cellsOf(row, counting, expected)));
  const there = new Set([...counting.keys()]);
  const missing = expected.known.filter((name) => !there.has(expected.currentOf(name)));
  return [...faults, ...missing.map((name) => `not in the base: ${name}`)];
}

/**
 * The same before the repair: what somebody recorded is right beside his client, and no client without actions has cells.
 * Clients for whom nobody recorded yet have no cells, and whose row was deleted since has none.
 */
export function unrepairedFaults(emulator: Emulator, all: readonly Sent[]): string[] {
  const expected = expectation(emulator);
  const base = rowsOf(emulator, 'Clients');
  const counting = countingRows(base, expected);
  const confirmed = new Set(all.flatMap(clientsIn).map((name) => expected.currentOf(name)));
  const faults = base.flatMap((row) => {
    const isNew = Object.values(COLUMNS).every((heading) => row[heading] === undefined);
    const mayBeBlank = isNew && !confirmed.has(expected.currentOf(nameOf(row)));
    return mayBeBlank ? [] : differences(row, cellsOf(row, counting, expected));
  });
  return faults.map((fault) => `before the repair: ${fault}`);
}

/** The name, as names are compared, that a client goes by after all renamings in the log. */
export function currentNames(emulator: Emulator): (name: string) => string {
  return expectation(emulator).currentOf;
}

type Cells = ReturnType<typeof encodeClientLine>;

interface Expectation {
  /** Names of the clients whose actions count. */
  readonly known: readonly string[];
  readonly currentOf: (name: string) => string;
  readonly cellsOf: (name: string) => Cells;
}

function expectation(emulator: Emulator): Expectation {
  const cells = emulator.values('Actions').map((row) => row.map(asTyped));
  const log = decodeLog(cells, { words: logWordsOf(texts.en), settings, zone: ZONE });
  const board = foldLog(log, settings, TODAY);
  const words = { segments: texts.en.segments, stages: settings.stages };
  return {
    known: board.clients.all().map(({ name }) => name.shown),
    currentOf: (name) => {
      const index = log.clients.known(name);
      return index === undefined
        ? name.toLowerCase()
        : log.clients.at(board.current[index] ?? index).key;
    },
    cellsOf: (name) => {
      const known = log.clients.find(name);
      const line = clientLineOf(known && board.clientOf(known), TODAY, settings);
      return encodeClientLine(line, words, ZONE);
    },
  };
}

/** Of several rows of one client the one that bears his name of today has his line, else the first. */
function countingRows(base: readonly Row[], { currentOf }: Expectation): Map<string, Row> {
  const rows = new Map<string, Row>();
  const bearsIt = (row: Row): boolean => nameOf(row).toLowerCase() === currentOf(nameOf(row));
  for (const row of [...base.filter(bearsIt), ...base]) {
    const key = currentOf(nameOf(row));
    if (nameOf(row) !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function cellsOf(row: Row, counting: ReadonlyMap<string, Row>, expected: Expectation): Cells {
  const name = nameOf(row);
  return counting.get(expected.currentOf(name)) === row ? expected.cellsOf(name) : {};
}

function differences(row: Row, expected: Cells): string[] {
  const wrong = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(
    (column) => shown(expected[column]) !== shown(row[COLUMNS[column]]),
  );
  return wrong.map((column) => `derived: ${nameOf(row) || '(a blank row)'}, ${COLUMNS[column]}`);
}

function nameOf(row: Row): string {
  return plain(row['Client']);
}

/** A time as people would type it; the rules read it in the zone of the sheet. */
function asTyped(cell: CellValue): unknown {
  return cell instanceof CellDate ? isoLocal(cell) : cell;
}

function shown(cell: unknown): string {
  if (cell instanceof CellDate) return isoDay(cell);
  if (cell instanceof Date) return new Date(cell.getTime() + 7_200_000).toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

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
import { rowsOf } from '../workbooks';

const ZONE = zoneOf('Europe/Sofia');
const TODAY = parseIsoDay('2026-11-20') ?? 0;
const { settings } = decodeSettings([], settingsLexicon, ZONE);
const COLUMNS = {
  status: 'Status',
  stage: 'Stage',
  daysInStage: 'Days in stage',
  lastAction: 'Last action',
  coolingUntil: 'Cooling until',
  soldInTotal: 'Sold in total',
} as const;

/** Which of these clients have other derived cells than a fold of the whole log gives. */
export function derivedFaults(emulator: Emulator, names: ReadonlySet<string>): string[] {
  const cells = emulator.values('Actions').map((row) => row.map(asTyped));
  const log = decodeLog(cells, { words: logWordsOf(texts.en), settings, zone: ZONE });
  const board = foldLog(log, settings, TODAY);
  const base = rowsOf(emulator, 'Clients');
  return [...names].flatMap((name) => {
    const known = log.clients.find(name);
    const client = known && board.clientOf(known);
    const line = clientLineOf(client, TODAY, settings);
    const words = { segments: texts.en.segments, stages: settings.stages };
    const expected = encodeClientLine(line, words, ZONE);
    const row = base.find((found) => found['Client'] === name);
    // Whose actions were all taken back, and whose row somebody deleted, need not be there.
    if (row === undefined) return client === undefined ? [] : [`not in the base: ${name}`];
    const wrong = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(
      (column) => shown(expected[column]) !== shown(row[COLUMNS[column]]),
    );
    return wrong.map((column) => `derived: ${name}, ${COLUMNS[column]}`);
  });
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

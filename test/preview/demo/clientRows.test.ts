import { makeDemo } from '../../../preview/demo';
import { CellDate, isoLocal, type CellValue } from '../../../preview/emulator';
import { foldLog } from '../../../src/domain/board/board';
import { clientLineOf } from '../../../src/domain/board/clientLine';
import { parseIsoDay } from '../../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import { decodeLog } from '../../../src/sheets/actions';
import { encodeClientLine } from '../../../src/sheets/clients';
import { decodeSettings } from '../../../src/sheets/settings';
import { texts } from '../../../src/texts';
import { logWordsOf, settingsLexicon } from '../../../src/texts/lexicon';
import { textOf } from './demoEmulator';

const ZONE = zoneOf('UTC');
const plain = (cell: CellValue): unknown => {
  if (cell instanceof CellDate) return new Date(`${isoLocal(cell)}Z`);
  return cell ?? '';
};

it.each([
  ['2026-11-20', 1],
  ['2026-12-01', 2],
  ['2027-02-14', 3],
])('the Clients tab of %s stands as the add-on itself would write it (seed %s)', (today, seed) => {
  const { tabs } = makeDemo({ lang: 'en', today, seed });
  const { headings, stages, segments } = texts.en;
  const withHeadings = (
    row: Readonly<Record<string, string>>,
    rows: CellValue[][],
  ): unknown[][] => [Object.values(row), ...rows.map((cells) => cells.map(plain))];
  const { settings, faults } = decodeSettings(
    withHeadings(headings.settings, tabs.settings),
    settingsLexicon,
    ZONE,
  );
  expect(faults).toEqual([]);
  const cells = withHeadings(headings.actions, tabs.actions);
  const log = decodeLog(cells, { words: logWordsOf(texts.en), settings, zone: ZONE });
  const asOf = parseIsoDay(today) ?? 0;
  const board = foldLog(log, settings, asOf);
  const clients = new Map(board.clients.all().map((client) => [client.name.shown, client]));
  expect(board.trespasses).toEqual([]);
  for (const [name, , , , ...derived] of tabs.clients) {
    const line = clientLineOf(clients.get(textOf(name)), asOf, settings);
    const written = Object.values(encodeClientLine(line, { segments, stages }, ZONE));
    expect([name, ...derived.map(plain)]).toEqual([name, ...written]);
    clients.delete(textOf(name));
  }
  expect([...clients.keys()]).toEqual([]);
});

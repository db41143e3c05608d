import fc from 'fast-check';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeLog } from '../../src/sheets/actions';
import { LogRowReader } from '../../src/sheets/logRow';
import { cellsOf, day, SETTINGS, WORDS } from '../domain/logBuilder';
import { rowsOf } from '../domain/logRows';

const ZONE = zoneOf('Europe/Amsterdam');
const LABEL = 4;

function decode(cells: readonly (readonly unknown[])[]): ReturnType<typeof decodeLog> {
  return decodeLog(cells, { words: WORDS, settings: SETTINGS, zone: ZONE });
}

/** The same log with a space in every blank label: it says the same, but no row is plain any more. */
function withOddRows(cells: readonly (readonly unknown[])[]): unknown[][] {
  const [headings = [], ...rows] = cells;
  const odd = rows.map((row) => row.map((cell, at) => (at === LABEL && cell === '' ? ' ' : cell)));
  return [[...headings], ...odd];
}

const cell = {
  when: fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((hours) => new Date(Date.UTC(2026, 2, 20, hours))),
    fc.constantFrom('', '2026-03-29', 'soon', new Date(Number.NaN), '#N/A'),
  ),
  name: fc.constantFrom<unknown>(
    'Acme',
    ' acme ',
    'ACME',
    10138,
    '10138',
    -1.5,
    '-1.5',
    '',
    '#REF!',
  ),
  stage: fc.constantFrom<unknown>(1, 2, 7, 8, 0, 2.5, '3', '3. Meeting set', '', true),
  deal: fc.constantFrom<unknown>('', '', '', 'North'),
  outcome: fc.constantFrom<unknown>('', '', 'step', 'refused', 'closed', 'void', 'renamed', 'lost'),
  amount: fc.constantFrom<unknown>('', 100, -5, Number.POSITIVE_INFINITY, '12 500 €', 'much', true),
  reason: fc.constantFrom<unknown>('', 'too expensive', 'a-1', 7, '#N/A'),
  nextStep: fc.constantFrom<unknown>('', '', '2026-04-01', 'never'),
  id: fc.constantFrom<unknown>('', 'a-1', 'a-2', 12, '#NAME?'),
};

const row = fc.record({
  when: cell.when,
  manager: cell.name,
  client: cell.name,
  stage: cell.stage,
  deal: cell.deal,
  outcome: cell.outcome,
  amount: cell.amount,
  reason: cell.reason,
  nextStep: cell.nextStep,
  id: cell.id,
});

describe('a plain row', () => {
  it('is read as the reader of odd rows reads it, whatever stands in the others', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const cells = cellsOf(rows);
        const quick = decode(cells);
        const thorough = decode(withOddRows(cells));
        expect(rowsOf(quick)).toEqual(rowsOf(thorough));
        expect(quick.faults).toEqual(thorough.faults);
      }),
      { numRuns: 500 },
    );
  });

  it('is spared the thorough look, which costs twice as much', () => {
    const thorough = jest.spyOn(LogRowReader.prototype, 'read');
    const plain = { when: new Date(0), manager: 7, client: 8, stage: 1, amount: 100, id: 'a-1' };
    decode(cellsOf([plain, { ...plain, id: 'a-2', outcome: 'refused', amount: '' }]));
    expect(thorough).not.toHaveBeenCalled();
    decode(
      cellsOf([
        { ...plain, deal: 'North' },
        { ...plain, manager: 'Ann' },
      ]),
    );
    expect(thorough).toHaveBeenCalledTimes(2);
    thorough.mockRestore();
  });

  it('has its date in the zone of the spreadsheet', () => {
    const when = new Date('2026-03-28T23:30:00Z');
    const log = decode(cellsOf([{ when, manager: 7, client: 8, stage: 1 }]));
    expect(log.day[0]).toBe(day('2026-03-29'));
  });

  it('is read thoroughly where the tab lacks a column', () => {
    const log = decode([
      ['When', 'Manager', 'Client', 'Stage'],
      [new Date('2026-01-05T10:00:00Z'), 7, 8, 1],
    ]);
    expect(rowsOf(log)).toMatchObject([{ kind: 'action', stage: 1, client: { shown: '8' } }]);
  });
});

import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeLog, missingLogColumns } from '../../src/sheets/actions';
import { bg } from '../../src/texts/bg';
import { en } from '../../src/texts/en';
import { logWordsOf } from '../../src/texts/lexicon';
import { ru } from '../../src/texts/ru';
import { LOG_COLUMNS, type Fault } from '../../src/domain/log/log';
import type { NameBook } from '../../src/domain/log/name';
import {
  cellsOf,
  closing,
  refusal,
  renaming,
  SETTINGS,
  step,
  voiding,
  WORDS,
  type TestRow,
} from '../domain/logBuilder';
import { rowsOf, type LogRow } from '../domain/logRows';

const context = { words: WORDS, settings: SETTINGS, zone: zoneOf('UTC') };

function decode(
  cells: readonly (readonly unknown[])[],
  words = WORDS,
): { rows: LogRow[]; faults: readonly Fault[]; managers: NameBook; clients: NameBook } {
  const log = decodeLog(cells, { ...context, words });
  const { faults, managers, clients } = log;
  return { rows: rowsOf(log), faults, managers, clients };
}

describe('the tab of actions', () => {
  it('is read by heading, in any order of the columns, unknown columns aside', () => {
    const { rows, faults } = decode([
      ['Our own', 'Stage', 'client', ' WHEN ', 'Manager'],
      ['?', 3, 'Acme', '2026-01-05', 'Ann'],
    ]);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ kind: 'action', stage: 3, client: { shown: 'Acme' } }]);
  });

  it.each([en, ru, bg])('may be written in any of the languages: $settings.ownName', (texts) => {
    const headings = LOG_COLUMNS.map((column) => texts.headings.actions[column]);
    const line = (cells: TestRow): unknown[] => LOG_COLUMNS.map((column) => cells[column] ?? '');
    const when = '2026-01-05';
    const { step: plain, refused, closed, void: undone, renamed } = texts.outcomes;
    const { rows, faults } = decode(
      [
        headings,
        ...texts.stages.map((stage) => line(step(when, 'Acme', stage, { outcome: plain }))),
        line(refusal(when, 'Acme', { outcome: refused })),
        line(closing(when, 'Acme', { outcome: closed })),
        line(voiding(when, 'x', { outcome: undone })),
        line(renaming(when, 'A', 'B', { outcome: renamed })),
      ],
      logWordsOf(texts),
    );
    expect(faults).toEqual([]);
    expect(rows.slice(0, 7).map((row) => row.kind === 'action' && row.stage)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(rows.slice(7)).toMatchObject([
      { outcome: 'refused' },
      { outcome: 'closed' },
      { kind: 'void' },
      { kind: 'renamed' },
    ]);
  });

  it('keeps the row numbers of the sheet, blank rows between included', () => {
    const cells = cellsOf([step('2026-01-05', 'A', 1), {}, step('2026-01-06', 'B', 1)]);
    expect(decode(cells).rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('has no entries in blank rows, whatever blank looks like', () => {
    const blanks = [[], ['', '', ''], [null, undefined], Array(14).fill('')];
    const { rows, faults } = decode([...cellsOf([]), ...blanks]);
    expect(rows).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('does not see what stands beside the log in columns of the team', () => {
    const cells = [
      ['When', 'Manager', 'Client', 'Stage', 'Ours'],
      ['', '', '', '', 'a remark'],
    ];
    expect(decode(cells).rows).toEqual([]);
  });

  it('makes an entry of every other row, so that nothing is lost without a word', () => {
    const { rows, faults } = decode(cellsOf([{ note: 'call back' }]));
    expect(rows).toMatchObject([{ kind: 'unreadable', row: 2 }]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('knows the names that occur in it', () => {
    const log = decode(cellsOf([step('2026-01-05', 'Acme', 1, { manager: 'Ann' })]));
    expect(log.clients.find('ACME')?.shown).toBe('Acme');
    expect(log.managers.find('ann')?.shown).toBe('Ann');
    expect(log.managers.find('Bob')).toBeUndefined();
  });

  it('is empty where there is nothing at all', () => {
    expect(decode([]).rows).toEqual([]);
    expect(decode([[]]).rows).toEqual([]);
  });
});

describe('a range that is no log', () => {
  it('lacks one of When, Manager, Client and Stage', () => {
    expect(missingLogColumns(['when', 'manager', 'client', 'stage'], WORDS)).toEqual([]);
    expect(missingLogColumns(['When', 'Stage', 'Deal'], WORDS)).toEqual(['manager', 'client']);
    expect(missingLogColumns([], WORDS)).toEqual(['when', 'manager', 'client', 'stage']);
  });
});

import { LOG_COLUMNS, type Fault } from '../../src/domain/log/log';
import type { Language, Settings } from '../../src/domain/settings';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeLog, missingLogColumns } from '../../src/sheets/actions';
import { findColumns } from '../../src/sheets/headings';
import { decodeSettings } from '../../src/sheets/settings';
import { decodeTeam } from '../../src/sheets/team';
import { rowsOf, type LogRow } from '../domain/logRows';
import { en, type Texts } from '../../src/texts/en';
import { texts } from '../../src/texts/index';
import {
  clientHeadings,
  logWords,
  logWordsOf,
  settingsLexicon,
  teamWords,
} from '../../src/texts/lexicon';

const LANGUAGES = Object.entries(texts) as [Language, Texts][];
const ZONE = zoneOf('Europe/Sofia');

describe.each(LANGUAGES)('a workbook written in %s', (language, words) => {
  it('has a log that every setting of the language reads as the same rows', () => {
    for (const [, { stages }] of LANGUAGES) {
      expect(decode(words, stages)).toEqual(decode(texts.en, texts.en.stages));
    }
    expect(decode(words, words.stages).faults).toEqual([]);
  });

  it('has a log in which no column is missing, whatever the case and the spaces', () => {
    const headings = logHeadings(words);
    expect(missingLogColumns(headings, logWords)).toEqual([]);
    const loud = headings.map((heading) => `  ${heading.toUpperCase()} `);
    expect(findColumns(loud, logWords.headings)).toEqual(
      Object.fromEntries(LOG_COLUMNS.map((column, index) => [column, index])),
    );
  });

  it('has settings that are understood, whichever they are', () => {
    const { settings, faults } = decodeSettings(
      settingsTab(language, words),
      settingsLexicon,
      ZONE,
    );
    const english = decodeSettings(settingsTab('en', texts.en), settingsLexicon, ZONE).settings;
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      ...english,
      language,
      stages: words.stages,
      refusalReasons: [
        { text: words.settings.refusalReasons[0], coolingDays: 120, forGood: false },
        { text: words.settings.refusalReasons[4], forGood: true },
      ],
      closingReasons: words.settings.closingReasons,
    });
    expect(settings.limits).toEqual([undefined, 12, ...Array<undefined>(5)]);
    expect(settings.countDays).toBe('working');
  });

  it('may name its language in the language itself', () => {
    const rows = [
      ['Setting', 'Value'],
      ['Language', words.settings.ownName],
    ];
    expect(decodeSettings(rows, settingsLexicon, ZONE).settings.language).toBe(language);
  });

  it('has a team whose roles are known', () => {
    const { headings, roles } = words;
    const rows = Object.values(roles).map((role) => ['Ann', 'ann@example.com', role, '', '']);
    const team = decodeTeam([Object.values(headings.team), ...rows], teamWords, ZONE);
    expect(team.map(({ role }) => role)).toEqual(Object.keys(roles));
  });

  it('has a base whose columns are found', () => {
    expect(findColumns(Object.values(words.headings.clients), clientHeadings)).toEqual(
      Object.fromEntries(
        Object.keys(words.headings.clients).map((column, index) => [column, index]),
      ),
    );
  });
});

it('without settings of its own, a workbook takes the closing reasons of all languages', () => {
  const { closingReasons } = decodeSettings([], settingsLexicon, ZONE).settings;
  expect(closingReasons).toEqual(LANGUAGES.flatMap(([, { settings }]) => settings.closingReasons));
});

/** A log with every stage, by name and by number and name, and every outcome; read under the names in force. */
function decode(
  words: Texts,
  stages: readonly string[],
): { rows: LogRow[]; faults: readonly Fault[] } {
  const steps = words.stages.flatMap((name, index) => [
    [name, ''],
    [`${String(index + 1)}. ${name}`, words.outcomes.step],
  ]);
  const others = (['refused', 'closed', 'void', 'renamed'] as const).map((outcome) => [
    words.stages[2],
    words.outcomes[outcome].toUpperCase(),
  ]);
  const cells = [...steps, ...others].map(([stage, outcome], index) =>
    logRow(index, stage, outcome),
  );
  const { settings } = decodeSettings([], settingsLexicon, ZONE);
  const context = {
    words: logWordsOf(en),
    settings: { ...settings, stages } as Settings,
    zone: ZONE,
  };
  const log = decodeLog([logHeadings(words), ...cells], context);
  return { rows: rowsOf(log), faults: log.faults };
}

function logRow(index: number, stage: unknown, outcome: unknown): unknown[] {
  const [when, manager, client] = ['2026-11-05', 'Ann', 'Acme'];
  const rest = ['x', 'call', '2026-11-09', '', `id-${String(index)}`, '', ''];
  return [when, manager, client, stage, '', outcome, 100, ...rest];
}

function logHeadings(words: Texts): string[] {
  return LOG_COLUMNS.map((column) => words.headings.actions[column]);
}

function settingsTab(language: Language, { headings, settings, stages }: Texts): unknown[][] {
  const { names } = settings;
  return [
    Object.values(headings.settings),
    [names.language, language, ''],
    ...stages.map((stage, index) => [`${names.stage} ${String(index + 1)}`, stage, '']),
    [`${names.limit} 2`, 12, ''],
    [names.coolingDays, 200, ''],
    [names.activeDays, 60, ''],
    [names.countDays, settings.workingDays, ''],
    [names.holiday, '2026-12-25', ''],
    [names.refusalReason, settings.refusalReasons[0], '120'],
    [names.refusalReason, settings.refusalReasons[4], settings.forGood],
    ...settings.closingReasons.map((reason) => [names.closingReason, reason, '']),
    [names.refusalLimit, 0.7, ''],
    [names.longestPlannedWait, 30, ''],
    [names.currency, '€', ''],
    [names.commissionRate, 0.03, ''],
    [names.commissionBand, 2, '50%'],
    [names.commissionBand, 3, ''],
  ];
}

import type { Workbook } from '../../../src/app/ports';
import { seedSettings } from '../../../src/app/setUp/seedSettings';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import type { Cell } from '../../../src/sheets/cell';
import { decodeSettings } from '../../../src/sheets/settings';
import { texts } from '../../../src/texts';
import { settingsLexicon } from '../../../src/texts/lexicon';

const LANGUAGES = ['en', 'ru', 'bg'] as const;

/** A workbook of one Settings tab, which keeps what is written; nothing else may be asked of it. */
function settingsTab(cells: Cell[][]): { book: Workbook; cells: Cell[][] } {
  const onlySettings = (tab: string): void => {
    if (tab !== 'settings') throw new Error(`This workbook has no tab ${tab}.`);
  };
  const known: Partial<Workbook> = {
    read: (tab) => {
      onlySettings(tab);
      return cells;
    },
    write: (tab, row, column, block) => {
      onlySettings(tab);
      block.forEach((line, below) => {
        const at = (cells[row - 1 + below] ??= []);
        line.forEach((cell, right) => {
          at[column - 1 + right] = cell;
        });
      });
    },
  };
  const book = new Proxy(known, {
    get: (target, member) => {
      if (member in target) return target[member as keyof Workbook];
      throw new Error(`Seeding settings has no business with ${String(member)}.`);
    },
  });
  return { book: book as Workbook, cells };
}

describe.each(LANGUAGES)('the settings a workbook starts with (%s)', (language) => {
  const words = texts[language];
  const { book, cells } = settingsTab([Object.values(words.headings.settings)]);
  seedSettings(book, words);

  it('are understood without a fault and mean the defaults, in that language', () => {
    const zone = zoneOf('UTC');
    const { settings, faults } = decodeSettings(cells, settingsLexicon, zone);
    const defaults = decodeSettings([], settingsLexicon, zone).settings;
    expect(faults).toEqual([]);
    const { refusalReasons } = settings;
    expect(settings).toEqual({
      ...defaults,
      language,
      stages: words.stages,
      closingReasons: words.settings.closingReasons,
      refusalReasons,
    });
    expect(refusalReasons.map(({ forGood }) => forGood)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('are not written again, nor over anything that stands there', () => {
    const before = structuredClone(cells);
    seedSettings(book, words);
    expect(cells).toEqual(before);
    const own = settingsTab([['Setting', 'Value'], [], ['Our own', 1]]);
    seedSettings(own.book, words);
    expect(own.cells).toEqual([['Setting', 'Value'], [], ['Our own', 1]]);
  });
});

it.each([
  ['in front', ['Our own', 'Setting', 'Value', 'Note']],
  ['in another order', ['Value', 'Note', 'Setting']],
])('settings stand under their headings, with columns %s', (_, headings) => {
  const { book, cells } = settingsTab([headings]);
  seedSettings(book, texts.ru);
  const { settings, faults } = decodeSettings(cells, settingsLexicon, zoneOf('UTC'));
  expect(faults).toEqual([]);
  expect(settings.stages).toEqual(texts.ru.stages);
});

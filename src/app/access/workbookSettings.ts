import type { Settings } from '../../domain/settings';
import { decodeSettings } from '../../sheets/settings';
import type { Texts } from '../../texts/en';
import { texts } from '../../texts/index';
import { settingsLexicon } from '../../texts/lexicon';
import type { Workbook } from '../ports';

/** The settings of a workbook as a server function uses them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly words: Texts;
  /** What the tab says and nobody understands, in words; the default holds there. */
  readonly faults: readonly string[];
}

/** Reads the Settings tab; before set-up the defaults hold. */
export function readSettings(book: Workbook): ReadSettings {
  const cells = book.has('settings') ? book.read('settings') : [];
  const { settings, faults } = decodeSettings(cells, settingsLexicon, book.zone());
  const words = texts[settings.language];
  const inWords = faults.map(({ row, value, expected }) =>
    words.settings.fault(row, String(value), words.settings.expected[expected]),
  );
  return { settings, words, faults: inWords };
}

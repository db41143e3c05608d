import type { Language, Settings } from '../../domain/settings';
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

/** Reads the Settings tab; before set-up the defaults hold, in the language of the workbook. */
export function readSettings(book: Workbook): ReadSettings {
  const isThere = book.has('settings');
  const read = decodeSettings(isThere ? book.read('settings') : [], settingsLexicon, book.zone());
  const { faults } = read;
  const settings = isThere ? read.settings : { ...read.settings, language: languageOf(book) };
  const words = texts[settings.language];
  const inWords = faults.map(({ row, value, expected }) =>
    words.settings.fault(row, String(value), words.settings.expected[expected]),
  );
  return { settings, words, faults: inWords };
}

function languageOf(book: Workbook): Language {
  const code = book.locale().slice(0, 2).toLowerCase();
  const known = Object.keys(texts) as Language[];
  return known.find((language) => language === code) ?? 'en';
}

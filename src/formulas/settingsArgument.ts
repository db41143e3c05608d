import type { Settings } from '../domain/settings';
import type { Zone } from '../domain/calendar/timeZone';
import { isBlank } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { decodeSettings } from '../sheets/settings';
import type { SettingFault } from '../sheets/settingValue';
import { texts } from '../texts/index';
import { settingsLexicon } from '../texts/lexicon';
import { described, isRange, singleValue, type Range } from './argument';

const HEADINGS = Object.values(settingsLexicon).map((words) => words.headings);

/**
 * The settings of an argument; the defaults where it is left out or blank.
 *
 * @throws {Error} a readable message where it is no settings range, or a setting in it is no sense: a limit that is
 * silently ignored would show wrong figures.
 */
export function settingsArgument(argument: unknown, zone: Zone): Settings {
  const cells = settingsRange(argument, zone);
  const { settings, faults } = decodeSettings(cells, settingsLexicon, zone);
  const [fault] = faults;
  if (fault) throw new Error(faultText(fault, settings));
  return settings;
}

function settingsRange(argument: unknown, zone: Zone): Range {
  if (!isRange(argument)) {
    const value = singleValue(argument);
    if (value === undefined) return [];
    throw new Error(texts.en.formulas.notARange('settings', described(value, zone)));
  }
  if (argument.every((row) => row.every(isBlank))) return [];
  const places = findColumns(argument[0] ?? [], HEADINGS);
  const missing = (['setting', 'value'] as const).filter((column) => places[column] === undefined);
  if (missing.length === 0) return argument;
  const names = missing.map((column) => settingsLexicon.en.headings[column]).join(', ');
  throw new Error(texts.en.formulas.missingColumns('settings', names));
}

function faultText({ row, value, expected }: SettingFault, { language }: Settings): string {
  const words = texts[language].settings;
  return words.fault(row, String(value), words.expected[expected]);
}

import { nameKey } from '../domain/log/name';
import type { Settings } from '../domain/settings';
import type { Zone } from '../domain/calendar/timeZone';
import { textOf } from './cell';
import { commissionOf } from './commissionSetting';
import { findColumns } from './headings';
import type { SettingsLexicon } from './settingsWords';
import { SettingReader, type SettingFault, type SettingRow } from './settingValue';

/** Settings, and the rows that could not be understood: their defaults hold. */
export interface DecodedSettings {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
}

/**
 * Decodes the Settings tab, heading row first; a blank range gives the defaults of `domain/settings`.
 *
 * Rows whose name is unknown belong to the team and are ignored.
 */
export function decodeSettings(
  cells: readonly (readonly unknown[])[],
  lexicon: SettingsLexicon,
  zone: Zone,
): DecodedSettings {
  const rows = settingRows(cells, lexicon);
  const reader = new SettingReader(rows, Object.values(lexicon), zone);
  const language = reader.language(lexicon) ?? 'en';
  const words = lexicon[language];
  const stages = reader.stages(words.stages);
  const closing = reader.texts('closingReason');
  const settings: Settings = {
    language,
    stages,
    limits: stages.map((_, index) => reader.numbered('limit', index + 1)),
    coolingDays: reader.wholeNumber('coolingDays') ?? 180,
    activeDays: reader.wholeNumber('activeDays') ?? 90,
    countDays: reader.countDays() ?? 'calendar',
    holidays: reader.holidays(),
    refusalReasons: reader.refusalReasons(),
    closingReasons: closing.length > 0 ? closing : allClosingReasons(lexicon),
    refusalLimit: reader.share('refusalLimit') ?? 0.8,
    longestPlannedWait: reader.wholeNumber('longestPlannedWait') ?? 60,
    currency: reader.texts('currency')[0] ?? '',
    commission: commissionOf(reader),
  };
  return { settings, faults: reader.faults };
}

function settingRows(
  cells: readonly (readonly unknown[])[],
  lexicon: SettingsLexicon,
): readonly SettingRow[] {
  const languages = Object.values(lexicon);
  const places = findColumns(
    cells[0] ?? [],
    languages.map((words) => words.headings),
  );
  const { setting, value, note } = places;
  if (setting === undefined || value === undefined) return [];
  const rows = cells.map((row, index) => ({
    row: index + 1,
    key: nameKey(textOf(row[setting])),
    value: row[value] ?? '',
    note: note === undefined ? '' : textOf(row[note]),
  }));
  return rows.slice(1).filter(({ key }) => key !== '');
}

function allClosingReasons(lexicon: SettingsLexicon): readonly string[] {
  return Object.values(lexicon).flatMap((words) => words.closingReasons);
}

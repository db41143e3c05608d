import { DEFAULT_BANDS } from '../../domain/sales/commission';
import { isBlank, type Cell } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { rowOf } from '../../sheets/row';
import type { SettingName, SettingsColumn } from '../../sheets/settingsWords';
import type { Texts } from '../../texts/en';
import { settingsHeadings } from '../../texts/lexicon';
import type { Workbook } from '../ports';

/** Writes the settings a new workbook starts with; a Settings tab that says anything already is left as it is. */
export function seedSettings(book: Workbook, words: Texts): void {
  const [headings = [], ...rows] = book.read('settings');
  if (rows.some((row) => !row.every(isBlank))) return;
  const places = findColumns(headings, settingsHeadings);
  const seeds = settingRows(words).map(([setting = '', value = '', note = '']) =>
    rowOf<SettingsColumn>({ setting, value, note }, places),
  );
  book.write('settings', 2, 1, seeds);
}

function settingRows(words: Texts): Cell[][] {
  const { names, notes } = words.settings;
  const row = (name: SettingName, value: Cell, note: string = notes[name]): Cell[] => [
    names[name],
    value,
    note,
  ];
  const numbered = (name: SettingName, number: number, value: Cell, note: string): Cell[] => [
    `${names[name]} ${String(number)}`,
    value,
    note,
  ];
  const reasons = words.settings.refusalReasons;
  return [
    row('language', words.settings.ownName),
    row('currency', ''),
    ...words.stages.map((stage, index) => {
      const last = index === words.stages.length - 1;
      return numbered('stage', index + 1, stage, last ? notes.stage : '');
    }),
    ...words.stages.slice(0, -1).map((_, index) => {
      return numbered('limit', index + 1, '', index === 0 ? notes.limit : '');
    }),
    row('coolingDays', 180),
    row('activeDays', 90),
    row('countDays', words.settings.calendarDays),
    row('holiday', ''),
    row('longestPlannedWait', 60),
    row('refusalLimit', 0.8),
    row('commissionRate', 0, `${notes.commissionRate}. ${notes.commissionBand}`),
    ...DEFAULT_BANDS.map(({ upTo, factor }) =>
      row('commissionBand', factor, upTo === undefined ? '' : percent(upTo)),
    ),
    ...reasons.map((reason, index) =>
      row('refusalReason', reason, index === reasons.length - 1 ? words.settings.forGood : ''),
    ),
    ...words.settings.closingReasons.map((reason) => row('closingReason', reason, '')),
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

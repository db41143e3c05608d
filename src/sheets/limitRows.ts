import { nameKey } from '../domain/log/name';
import { isBlank, textOf, type Cell } from './cell';
import type { ColumnPlaces } from './headings';
import type { SettingsColumn, SettingsWords } from './settingsWords';

/** A row of the Settings tab that sets the limit of a stage. */
export interface LimitRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly stage: number;
  /** '': learned from the log. */
  readonly value: Cell;
}

/** The rows `Limit k` of the Settings tab in any language, from the top; the heading row comes first in the cells. */
export function limitRows(
  cells: readonly (readonly Cell[])[],
  { setting = -1, value = -1 }: ColumnPlaces<SettingsColumn>,
  languages: readonly Pick<SettingsWords, 'names'>[],
): LimitRow[] {
  return cells.flatMap((row, index) => {
    const stage = index === 0 ? undefined : stageOfLimit(textOf(row[setting]), languages);
    const days = row[value] ?? '';
    return stage === undefined ? [] : [{ row: index + 1, stage, value: isBlank(days) ? '' : days }];
  });
}

function stageOfLimit(
  text: string,
  languages: readonly Pick<SettingsWords, 'names'>[],
): number | undefined {
  const [, word = '', number = ''] = /^(.*) (\d+)$/.exec(nameKey(text)) ?? [];
  const isLimit = languages.some(({ names }) => nameKey(names.limit) === word);
  return isLimit ? Number(number) : undefined;
}

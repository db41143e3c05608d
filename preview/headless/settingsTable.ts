import type { CellValue } from '../emulator/cells/cellValue';
import { findColumn, says } from './words';

const NUMBERED = /^(.+?)\s+(\d+)$/;
const DEFAULT_STAGES = 7;

/** The number of the last stage that the settings name; without any, the default seven. */
export function lastStageOf(settings: readonly CellValue[][]): number {
  const column = findColumn(settings[0] ?? [], 'Setting');
  const numbers = settings.map((row) => stageNumber(row[column]));
  return Math.max(...numbers, 0) || DEFAULT_STAGES;
}

/** k of "Stage k", 0 for any other setting. */
function stageNumber(name: CellValue | undefined): number {
  const [, word = '', number] = NUMBERED.exec(typeof name === 'string' ? name.trim() : '') ?? [];
  return says(word, 'Stage') ? Number(number) : 0;
}

/** The settings with another language: rows that name one go, a row with this one comes. */
export function withLanguage(settings: readonly CellValue[][], lang: string): CellValue[][] {
  const [headings = ['Setting', 'Value'], ...rows] = settings;
  const setting = findColumn(headings, 'Setting');
  const value = findColumn(headings, 'Value');
  const row = headings.map((_, column): CellValue => {
    if (column === setting) return 'Language';
    return column === value ? lang : null;
  });
  return [headings, row, ...rows.filter((other) => !says(other[setting], 'Language'))];
}

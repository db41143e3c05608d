import { nameKey } from '../domain/log/name';
import { textOf } from './cell';

/** The words of a tab's headings in one language, by column. */
export type HeadingWords<Column extends string> = Readonly<Record<Column, string>>;

/** Where a tab's columns stand, counted from 0; a column that the tab does not have is absent. */
export type ColumnPlaces<Column extends string> = Readonly<Partial<Record<Column, number>>>;

/**
 * Finds the columns of a tab by its heading row, in any order and any of the languages given.
 *
 * Unknown headings are ignored; of two equal ones the first counts.
 */
export function findColumns<Column extends string>(
  headingRow: readonly unknown[],
  languages: readonly HeadingWords<Column>[],
): ColumnPlaces<Column> {
  const byKey = new Map<string, Column>();
  for (const words of languages) {
    for (const column of Object.keys(words) as Column[]) byKey.set(nameKey(words[column]), column);
  }
  const places: Partial<Record<Column, number>> = {};
  headingRow.forEach((cell, index) => {
    const column = byKey.get(nameKey(textOf(cell)));
    if (column !== undefined) places[column] ??= index;
  });
  return places;
}

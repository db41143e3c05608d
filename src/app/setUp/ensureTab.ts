import { findColumns } from '../../sheets/headings';
import type { TabLook } from '../../sheets/tabLook';
import type { VisibleTab } from '../../sheets/tabs';
import type { Texts } from '../../texts/en';
import { texts } from '../../texts/index';
import type { SetUpBook, SetUpTab } from '../ports';

/**
 * Makes sure that a tab is there with all its columns. A tab that is there keeps its cells, its order of columns and its
 * look; missing columns are added on the right.
 *
 * @returns the title of the tab where it was added; undefined where it was there.
 */
export function ensureTab(
  book: SetUpBook,
  key: VisibleTab,
  look: TabLook,
  words: Texts,
): string | undefined {
  const found = book.open(key) ?? findByTitle(book, key, look);
  const tab = found ?? book.add(freeTitle(book, look.title, words));
  const places = placesOf(tab, key);
  const missing = look.columns.filter(({ column }) => places[column] === undefined);
  const width = tab.headings().length;
  if (missing.length > 0) tab.addColumns(width + 1, missing);
  if (missing.length > 0 || !book.has(key)) tab.mark(key, width + missing.length);
  tab.freezeHeadings();
  if (look.warning !== undefined) tab.warn(look.warning);
  return found ? undefined : tab.title;
}

/** Whether the tab is there already, by its mark or by its title. */
export function isPrepared(book: SetUpBook, key: VisibleTab, look: TabLook): boolean {
  return (book.open(key) ?? findByTitle(book, key, look)) !== undefined;
}

/** A tab of our title in any language, if it is empty or begins with our headings: people may have prepared it. */
function findByTitle(book: SetUpBook, key: VisibleTab, look: TabLook): SetUpTab | undefined {
  const titles = [look.title, ...Object.values(texts).map((words) => words.tabs[key])];
  for (const title of titles) {
    const tab = book.openTitled(title);
    if (tab && (tab.isEmpty() || Object.keys(placesOf(tab, key)).length >= 2)) return tab;
  }
  return undefined;
}

function placesOf(tab: SetUpTab, key: VisibleTab): Readonly<Partial<Record<string, number>>> {
  const languages = Object.values(texts).map(
    (words): Readonly<Record<string, string>> => words.headings[key],
  );
  return findColumns(tab.headings(), languages);
}

function freeTitle(book: SetUpBook, title: string, words: Texts): string {
  return book.openTitled(title) ? words.setUp.taken(title) : title;
}

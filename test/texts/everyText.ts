import type { Language } from '../../src/domain/settings';
import { texts } from '../../src/texts/index';

/** A text as a user reads it, with its place among the words. */
export interface ShownText {
  readonly path: string;
  readonly text: string;
}

type Sayer = (...values: readonly unknown[]) => string;

/** What a test hands to a text that takes values: a word of no language, and a count of many. */
const SAMPLES = ['12:34', 5] as const;

/** The words at a path; undefined where the language has none. */
export function at(language: Language, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((words, key) => (words as Record<string, unknown>)[key], texts[language]);
}

/** The paths of all texts of a language; a text in a list has its number in the path. */
export function paths(language: Language): string[] {
  return pathsIn(texts[language], '');
}

/** Every text of a language; those that take values are called with samples. */
export function everyText(language: Language): ShownText[] {
  return paths(language).map((path) => ({ path, text: shown(language, path) }));
}

/** The text at a path, with samples for its values. */
export function shown(language: Language, path: string): string {
  const words = at(language, path);
  return typeof words === 'function' ? (words as Sayer)(...samplesFor(path)) : String(words);
}

/**
 * Values that the text at a path takes in each of the languages: a word or a count for each.
 *
 * @throws {Error} where no choice of the two serves.
 */
export function samplesFor(path: string): unknown[] {
  const { length } = at('en', path) as Sayer;
  for (let choice = 0; choice < 2 ** length; choice++) {
    const values = Array.from({ length }, (_, index) => SAMPLES[(choice >> index) & 1]);
    if ((Object.keys(texts) as Language[]).every((language) => serves(language, path, values))) {
      return values;
    }
  }
  throw new Error(`No sample serves ${path}: it takes neither texts nor numbers.`);
}

function serves(language: Language, path: string, values: readonly unknown[]): boolean {
  const say = at(language, path);
  if (typeof say !== 'function') return false;
  try {
    return !(say as Sayer)(...values).includes('NaN');
  } catch {
    return false;
  }
}

function pathsIn(words: unknown, path: string): string[] {
  if (typeof words !== 'object' || words === null) return [path];
  return Object.entries(words).flatMap(([key, inner]) =>
    pathsIn(inner, path === '' ? key : `${path}/${key}`),
  );
}

import type { Language } from '../../src/domain/settings';
import { at, everyText, paths, samplesFor, shown } from './everyText';

const TRANSLATIONS: readonly Language[] = ['ru', 'bg'];

/** Texts that are the same in every language: a sign, a name, a percentage, a pattern of values alone. */
const SAME_EVERYWHERE = ['ID', '85%', 'Tabla', '12:34 (Tabla)'];

describe.each(TRANSLATIONS)('the words in %s', (language) => {
  it('have the shape of the English ones, lists included', () => {
    expect(paths(language)).toEqual(paths('en'));
  });

  it('take the values that the English ones take', () => {
    for (const path of functionPaths()) {
      expect([path, typeof at(language, path)]).toEqual([path, 'function']);
      expect([path, (at(language, path) as () => string).length]).toEqual([
        path,
        (at('en', path) as () => string).length,
      ]);
    }
  });

  it('leave nothing in English', () => {
    const left = everyText(language).filter(
      ({ path, text }) => text === shown('en', path) && !SAME_EVERYWHERE.includes(text),
    );
    expect(left).toEqual([]);
  });

  it('are not those of the other translation, but for words that both languages share', () => {
    const same = everyText('ru').filter(({ path, text }) => text === shown('bg', path));
    expect(same.filter(({ text }) => text.split(' ').length > 3)).toEqual([
      { path: 'settings/notes/language', text: 'en, ru или bg' },
      { path: 'settings/expected/language', text: 'en, ru или bg' },
    ]);
  });
});

it.each(['en', ...TRANSLATIONS] as const)('every value reaches the reader in %s', (language) => {
  for (const path of functionPaths()) {
    const values = samplesFor(path).map((value, index) =>
      typeof value === 'number' ? value + index : `${String(value)}#${String(index)}`,
    );
    const say = at(language, path) as (...given: readonly unknown[]) => string;
    for (const value of values) {
      expect(`${path}: ${say(...values)}`).toContain(String(value));
    }
  }
});

function functionPaths(): string[] {
  return paths('en').filter((path) => typeof at('en', path) === 'function');
}

import { demoWords } from '../../../preview/demo/words';
import { texts } from '../../../src/texts';

describe.each(['en', 'ru', 'bg'] as const)('the words of the demo in %s', (lang) => {
  const words = demoWords[lang];

  it('are those of the add-on where it reads them', () => {
    const { stages, outcomes, roles, segments, taskStates, settings } = texts[lang];
    expect(words).toMatchObject({ stages, outcomes, roles, segments, taskStates });
    expect(settings).toMatchObject(words.settings);
  });

  it('are as many as in English', () => {
    const sizes = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sizes);
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sizes(part)]));
    };
    expect(sizes(words)).toEqual(sizes(demoWords.en));
  });

  it('have names that fit the columns', () => {
    const { companies } = words;
    expect([companies.starts.length, companies.ends.length]).toEqual([16, 10]);
    expect(
      [companies.towns, companies.trades, companies.townTrades].map((list) => list.length),
    ).toEqual([12, 12, 12]);
  });
});

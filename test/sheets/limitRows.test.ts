import { limitRows } from '../../src/sheets/limitRows';
import { settingsLexicon } from '../../src/texts/lexicon';

const LANGUAGES = Object.values(settingsLexicon);

it('the limits are found in every language, whatever the case and the spaces', () => {
  const cells = [
    ['Setting', 'Value'],
    ['Limit 1', 5],
    ['лимит  2', ''],
    ['Limit', 9],
    ['Limit x', 9],
    ['Stage 1', 'Limit 1'],
    ['LIMIT 12', 'ten'],
  ];
  expect(limitRows(cells, { setting: 0, value: 1 }, LANGUAGES)).toEqual([
    { row: 2, stage: 1, value: 5 },
    { row: 3, stage: 2, value: '' },
    { row: 7, stage: 12, value: 'ten' },
  ]);
});

it('a tab without these columns has none', () => {
  expect(limitRows([['Limit 1', 5]], {}, LANGUAGES)).toEqual([]);
  expect(limitRows([], { setting: 0, value: 1 }, LANGUAGES)).toEqual([]);
});

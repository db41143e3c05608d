import { lastStageOf, withLanguage } from '../../../preview/headless/settingsTable';

it('takes the highest stage named as the last, seven when none is', () => {
  expect(lastStageOf([])).toBe(7);
  expect(
    lastStageOf([
      ['Setting', 'Value'],
      ['Limit 9', 3],
    ]),
  ).toBe(7);
  const rows = [
    ['Value', 'Setting'],
    ['Call', 'Stage 1'],
    ['Win', 'этап 10'],
    ['Meet', 'Stage 2'],
  ];
  expect(lastStageOf(rows)).toBe(10);
});

it('puts a language in place of the one that was set, wherever the columns stand', () => {
  expect(withLanguage([], 'ru')).toEqual([
    ['Setting', 'Value'],
    ['Language', 'ru'],
  ]);
  const settings = [
    ['Note', 'Value', 'Setting'],
    ['x', 'en', 'Language'],
    [null, 90, 'Cooling days'],
  ];
  expect(withLanguage(settings, 'bg')).toEqual([
    ['Note', 'Value', 'Setting'],
    [null, 'bg', 'Language'],
    [null, 90, 'Cooling days'],
  ]);
});

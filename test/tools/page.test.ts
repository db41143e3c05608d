import { formatPage } from '../../tools/start/page.mjs';

it('aligns the columns of each block, numbers to the right, and leaves lines of text alone', () => {
  const rows = [
    ['A title much longer than any column', '', ''],
    ['Stage', 'Name', 'In work'],
    [1, 'Reached', 69],
    ['', '', ''],
    ['Left out', 0.12349],
  ];
  expect(formatPage(rows)).toBe(
    [
      '  A title much longer than any column',
      '  Stage  Name     In work',
      '      1  Reached       69',
      '',
      '  Left out  0.123',
      '',
    ].join('\n'),
  );
});

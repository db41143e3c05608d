import { CellError, cellDateOfIso } from '../../../preview/emulator/cells/cellValue';
import { logCsv } from '../../../preview/headless/logCsv';
import { jsonOfRows, textOfRows } from '../../../preview/headless/printing';

const rows = [
  ['Client', 'Days\tin\nstage', 'When'],
  [null, 0.63, cellDateOfIso('2012-03-15')],
  [true, 1e-7, cellDateOfIso('2012-03-15T09:30:00')],
  [new CellError('#N/A'), 1e21, ''],
];

it('prints rows tab-separated: dates in ISO form, numbers plain, blanks empty', () => {
  expect(textOfRows(rows)).toBe(
    'Client\tDays in stage\tWhen\n' +
      '\t0.63\t2012-03-15\n' +
      'TRUE\t0.0000001\t2012-03-15 09:30:00\n' +
      '#N/A\t1000000000000000000000\t\n',
  );
});

it('prints rows as one JSON array', () => {
  expect(JSON.parse(jsonOfRows(rows))).toEqual([
    ['Client', 'Days\tin\nstage', 'When'],
    ['', 0.63, '2012-03-15'],
    [true, 1e-7, '2012-03-15 09:30:00'],
    ['#N/A', 1e21, ''],
  ]);
});

it.each([
  ['UTC', '2012-03-15T09:30:00', '2012-03-15T09:30:00+00:00'],
  ['Europe/Sofia', '2012-07-01T09:30:00', '2012-07-01T09:30:00+03:00'],
  ['Asia/Vladivostok', '2012-03-15T00:00:01', '2012-03-15T00:00:01+11:00'],
  ['America/Los_Angeles', '2012-03-11T03:00:01', '2012-03-11T03:00:01-07:00'],
  // The doubled hour: the first pass still has summer time.
  ['Europe/Sofia', '2026-10-25T03:30:00', '2026-10-25T03:30:00+03:00'],
  ['Europe/Sofia', '2026-10-25T04:00:00', '2026-10-25T04:00:00+02:00'],
  ['America/St_Johns', '2026-01-05T12:00:00', '2026-01-05T12:00:00-03:30'],
  ['Europe/Sofia', '2026-10-25', '2026-10-25'],
])('writes a time of %s with its offset: %s', (zone, local, iso) => {
  expect(logCsv([[cellDateOfIso(local), 'a,b']], zone)).toBe(`${iso},"a,b"\n`);
});

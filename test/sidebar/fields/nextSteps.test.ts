import { isIsoDate, nextSteps } from '../../../sidebar/fields/nextSteps';

it.each([
  ['2026-11-20', ['2026-11-21', '2026-11-23', '2026-11-27', '2026-12-04', '2026-12-20']],
  ['2026-12-31', ['2027-01-01', '2027-01-03', '2027-01-07', '2027-01-14', '2027-01-31']],
  ['2027-01-31', ['2027-02-01', '2027-02-03', '2027-02-07', '2027-02-14', '2027-02-28']],
  ['2028-01-30', ['2028-01-31', '2028-02-02', '2028-02-06', '2028-02-13', '2028-02-29']],
])(
  'from %s: tomorrow, 3 days, a week, two, and the same day of the next month or its last',
  (today, dates) => {
    expect(nextSteps(today)).toEqual(dates);
  },
);

it('a date that the calendar has not is none', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', '', '20.11.2026'].map(isIsoDate)).toEqual([
    ...[true, false, false, false, false],
  ]);
});

import type { Growth } from '../../src/domain/sales/growth';
import { NameBook } from '../../src/domain/log/name';
import { TOO_FEW } from '../../src/domain/rate';
import { growthTable } from '../../src/tables/growthTable';
import { headTable } from '../../src/tables/headTable';
import { teamTable } from '../../src/tables/teamTable';
import { en } from '../../src/texts/en';

const ANN = new NameBook().read('Ann');
const GROWTH: Growth = {
  ...{ before: 1, now: 2, change: 3, number: 4, size: 5, first: 6, repeat: 7 },
  ...{ net: 0.8, gross: 0.9 },
};
const ROW = [1, 2, 3, 4, 5, 6, 7];
const PERSON = { name: ANN, months: 12, lately: 3, earlier: 4, trend: -1 };

it('retention is a number, a text, or an empty cell', () => {
  const managers = [{ manager: ANN, ...GROWTH, net: TOO_FEW, gross: TOO_FEW } as const];
  expect(growthTable(managers, GROWTH, en).slice(1)).toEqual([
    ['Ann', ...ROW, 'too few to judge', 'too few to judge'],
    ['Team', ...ROW, 0.8, 0.9],
  ]);
  expect(growthTable([], { ...GROWTH, net: undefined, gross: undefined }, en)[1]).toEqual([
    'Team',
    ...ROW,
    '',
    '',
  ]);
});

it('a head without a From has an empty cell for the days', () => {
  const own = { head: ANN, wins: 1, clients: 2, own: 3, others: 4 };
  const rows = headTable([{ ...own, daysLeft: undefined, light: 'green' }], en).slice(1);
  expect(rows).toEqual([['Ann', 1, 2, '', 3, 4, 'Green']]);
});

it('without a head it says so', () => {
  const [headings = [], row = [], ...rest] = headTable([], en);
  expect(rest).toEqual([]);
  expect(row).toHaveLength(headings.length);
  expect(row[0]).toBe(en.tables.noHead);
});

it('a role that is no word of ours is an empty cell, and so are unknown months', () => {
  const people = [{ ...PERSON, months: undefined, role: undefined }];
  expect(teamTable(people, { people: 0, median: undefined }, en).slice(1)).toEqual([
    ['Ann', '', '', 3, 4, -1],
    ['Median stay', '', '', '', '', ''],
  ]);
});

it('the median stay is a number of months, or a text where it is not reached', () => {
  const stay = (median: number | undefined): unknown =>
    teamTable([{ ...PERSON, role: 'head' }], { people: 1, median }, en).at(-1)?.[2];
  expect(stay(7.5)).toBe(7.5);
  expect(stay(0)).toBe(0);
  expect(stay(undefined)).toBe('not reached');
});

it('without a team it says so', () => {
  const [headings = [], row = [], ...rest] = teamTable([], { people: 0, median: undefined }, en);
  expect(rest).toEqual([]);
  expect(row).toHaveLength(headings.length);
  expect(row[0]).toBe(en.tables.noTeam);
});

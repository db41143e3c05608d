import { funnelOf, type FunnelQuestion } from '../../src/domain/stages/funnel';
import { problemsOf } from '../../src/domain/board/problems';
import { speedOf, speedOfAll } from '../../src/domain/stages/speed';
import { limitsOf } from '../../src/domain/stages/stageLimit';
import { stuckDeals } from '../../src/domain/stages/stuck';
import { DayCell, type Table } from '../../src/tables/cell';
import { funnelTable } from '../../src/tables/funnelTable';
import { problemsTable } from '../../src/tables/problemsTable';
import { speedTable } from '../../src/tables/speedTable';
import { stuckTable } from '../../src/tables/stuckTable';
import { texts } from '../../src/texts';
import { boardOf, day, refusal, SETTINGS, step, type TestRow } from '../domain/logBuilder';

const AS_OF = '2026-03-31';
const words = texts.en;
const { tables, stages } = words;
const question: FunnelQuestion = { asOf: day(AS_OF), from: day('2026-01-01'), manager: undefined };

/** `count` clients who stand at a stage since a day. */
function clients(count: number, when: string, stage: number, more: TestRow = {}): TestRow[] {
  return Array.from({ length: count }, (_, index) =>
    step(when, `At ${String(stage)} no. ${String(index)}`, stage, more),
  );
}

function funnel(rows: TestRow[]): Table {
  return funnelTable(funnelOf(boardOf(rows, AS_OF), 7, question), stages, words);
}

function speed(rows: TestRow[]): Table {
  const board = boardOf(rows, AS_OF);
  const limits = limitsOf(speedOfAll(board, SETTINGS, day(AS_OF)), SETTINGS);
  const figures = {
    speeds: speedOf(board, SETTINGS, { ...question, from: undefined }),
    limits,
    funnel: funnelOf(board, 7, question),
    stuck: stuckDeals(board, limits, SETTINGS, question),
  };
  return speedTable(figures, stages, words);
}

function stuck(rows: TestRow[]): Table {
  const board = boardOf(rows, AS_OF);
  const limits = limitsOf(speedOfAll(board, SETTINGS, day(AS_OF)), SETTINGS);
  return stuckTable(stuckDeals(board, limits, SETTINGS, question), stages, words);
}

it.each([
  ['funnel', funnel([])],
  ['speed', speed([])],
  ['stuck', stuck([])],
])('the %s table of an empty log is all of one width, headings first', (_, table) => {
  const [headings] = table;
  for (const row of table) expect(row).toHaveLength(headings?.length ?? 0);
  expect([tables.funnel, tables.speed, tables.stuck]).toContainEqual(headings);
});

describe('the funnel', () => {
  it('prints a share from 8 cases on, and below that says they are too few', () => {
    const eight = funnel([...clients(5, '2026-03-01', 1), ...clients(3, '2026-03-01', 2)]);
    expect(eight[1]?.slice(7)).toEqual([8, 3 / 8, 0, 8]);
    expect(eight[2]?.slice(7)).toEqual([3, tables.tooFew, tables.tooFew, 3]);
    const seven = funnel([...clients(4, '2026-03-01', 1), ...clients(3, '2026-03-01', 2)]);
    expect(seven[1]?.slice(7)).toEqual([7, tables.tooFew, tables.tooFew, 7]);
  });

  it('leaves “To next” blank at the finish, where the share of contracts is 1 by definition', () => {
    expect(funnel(clients(2, '2026-03-01', 7))[7]?.slice(7)).toEqual([2, '', 1, 0]);
    expect(funnel([])[7]?.slice(7)).toEqual([0, '', 1, 0]);
  });

  it('names the stages that the settings name', () => {
    expect(
      funnel([])
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(stages);
  });
});

describe('the speed', () => {
  it('stops short of the finish, where nothing is waited for', () => {
    expect(
      speed([])
        .slice(1)
        .map((row) => row[0]),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('where no stay was seen the days stay blank; where too few advanced they are not reached', () => {
    const [, first, second] = speed(clients(1, '2026-03-25', 1));
    expect(first?.slice(2, 6)).toEqual([0, 1, tables.notReached, tables.notReached]);
    expect(second?.slice(2, 6)).toEqual([0, 0, '', '']);
  });

  it('says where the limit comes from', () => {
    const moved = clients(20, '2026-01-01', 1).flatMap((row) => [
      row,
      { ...row, when: '2026-01-05', stage: 2 },
    ]);
    const [, first, second] = speed(moved);
    expect(first?.slice(4, 8)).toEqual([4, 4, 4, tables.limitSources.percentile]);
    expect(second?.slice(6, 10)).toEqual([10, tables.limitSources.default, 20, 20]);
  });
});

describe('the stuck deals', () => {
  it('show a planned date as a date and a missing amount as a blank', () => {
    const table = stuck([
      step('2026-03-01', 'Acme', 1, { nextStep: '2026-03-20', deal: 'Roof' }),
      step('2026-03-10', 'Acme', 1, { nextStep: '2026-03-20', deal: 'Roof' }),
    ]);
    const roof = ['Acme', 'Roof', 'Ann', 1, stages[0], 30, 10, 20, 21, ''];
    expect(table).toEqual([tables.stuck, [...roof, new DayCell(day('2026-03-20'))]]);
  });

  it('say so in one row where there are none', () => {
    expect(stuck([refusal('2026-03-01', 'Acme')])[1]).toEqual([
      tables.nothingStuck,
      ...Array.from({ length: 10 }, () => ''),
    ]);
  });
});

describe('the problems', () => {
  const rows = [step('soon', 'Acme', 1), step('2026-03-01', '', 99)];
  const faults = problemsOf(boardOf(rows));
  const valueAt = (row: number, column: string): string => `${column} ${String(row)}`;

  it('name row, English heading, value and the problem in words, one line for each fault', () => {
    const english = words.headings.actions;
    expect(problemsTable(faults, english, valueAt, texts.ru)).toEqual([
      texts.ru.tables.problems,
      [2, 'When', 'when 2', texts.ru.tables.problem['not a date']],
      [3, 'Client', 'client 3', texts.ru.tables.problem['missing client']],
      [3, 'Stage', 'stage 3', texts.ru.tables.problem['unknown stage']],
    ]);
  });
});

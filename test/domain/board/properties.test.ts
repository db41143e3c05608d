import fc from 'fast-check';

import type { Board } from '../../../src/domain/board/board';
import { funnelOf } from '../../../src/domain/stages/funnel';
import { foldLog } from '../../../src/domain/board/board';
import type { Log } from '../../../src/domain/log/log';
import { judgeVoids } from '../../../src/domain/log/voids';
import {
  after,
  boardOf,
  dealsOf,
  day,
  readLog,
  summaryOf,
  voiding,
  type TestRow,
} from '../logBuilder';
import { rowsOf, type LogRow } from '../logRows';
import { actions, anyDate, anyRows, FIRST_DAY, LAST_DAY, RANDOM_SETTINGS } from '../randomLog';

const RUNS = { numRuns: 200 };

function board(rows: readonly TestRow[], asOf?: string): Board {
  return boardOf(rows, asOf, RANDOM_SETTINGS);
}

function summary(rows: readonly TestRow[], asOf?: string): unknown {
  return summaryOf(board(rows, asOf));
}

function inWork(state: Board, from: string, asOf: string): number[] {
  const question = { asOf: day(asOf), from: day(from), manager: undefined };
  return funnelOf(state, 7, question).map((stage) => stage.inWork);
}

describe('of any log', () => {
  it('the stage counts of the funnel sum to the open deals', () => {
    fc.assert(
      fc.property(anyRows, anyDate, (rows, asOf) => {
        const state = board(rows, asOf);
        const open = dealsOf(state).filter((deal) => deal.state === 'open');
        const ofClients = state.clients.all().flatMap((client) => client.open);
        expect(inWork(state, FIRST_DAY, asOf).reduce((a, b) => a + b, 0)).toBe(open.length);
        expect(ofClients.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          state.deals.filter((deal) => deal.isOpen).map(({ index }) => index),
        );
      }),
      RUNS,
    );
  });

  it('shuffled rows with instants of their own tell the same', () => {
    const shuffled = actions.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, mixed]) => {
        expect(summary(mixed)).toEqual(summary(rows));
      }),
      RUNS,
    );
  });

  it('a void appended tells the same as the row left out', () => {
    const chosen = actions
      .filter((rows) => rows.length > 0)
      .chain((rows) => fc.tuple(fc.constant(rows), fc.nat({ max: rows.length - 1 })));
    fc.assert(
      fc.property(chosen, ([rows, index]) => {
        const voided = [...rows, voiding(LAST_DAY, rows[index]?.id)];
        expect(summary(voided)).toEqual(summary(rows.filter((_, at) => at !== index)));
      }),
      RUNS,
    );
  });

  it('a void of a void appended tells the same as before both', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('i/1', 'j/*'), (rows, target) => {
        const undone = [...rows, voiding(LAST_DAY, target, { id: 'u' }), voiding(LAST_DAY, 'u')];
        expect(summary(undone)).toEqual(summary(rows));
      }),
      RUNS,
    );
  });

  it('the rows up to a date tell the same as the whole log asked as of it', () => {
    fc.assert(
      fc.property(anyRows, anyDate, (rows, asOf) => {
        const cut = rows.filter(({ when }) => String(when).slice(0, 10) <= asOf);
        expect(summary(cut)).toEqual(summary(rows, asOf));
        expect(summary(cut, asOf)).toEqual(summary(rows, asOf));
      }),
      RUNS,
    );
  });

  it('the identity of the board holds at every stage below the finish, in any period', () => {
    const period = fc.tuple(anyDate, anyDate).map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(actions, period, (rows, [from = FIRST_DAY, asOf = LAST_DAY]) => {
        const before = inWork(board(rows, after(from, -1)), FIRST_DAY, asOf);
        const question = { asOf: day(asOf), from: day(from), manager: undefined };
        const stages = funnelOf(board(rows, asOf), 7, question).slice(0, 6);
        for (const s of stages) {
          const expected = (before[s.stage - 1] ?? 0) + s.entered - s.movedOn - s.wentBack - s.lost;
          expect(s.inWork).toBe(expected);
        }
      }),
      RUNS,
    );
  });

  it('a cohort never grows from stage to stage, and has no more open deals than deals', () => {
    fc.assert(
      fc.property(anyRows, anyDate, anyDate, (rows, from, asOf) => {
        const question = { asOf: day(asOf), from: day(from), manager: undefined };
        const stages = funnelOf(board(rows, asOf), 7, question);
        stages.forEach((stage, index) => {
          expect(stage.reached).toBeLessThanOrEqual(stages[index - 1]?.reached ?? stage.reached);
          expect(stage.stillOpen).toBeLessThanOrEqual(stage.reached);
        });
      }),
      RUNS,
    );
  });

  it('the stays of a deal follow one another without a gap', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const deal of dealsOf(board(rows))) {
          deal.stays.forEach((stay, index) => {
            const next = deal.stays[index + 1];
            expect(stay.begin).toBe(index === 0 ? deal.opened : deal.stays[index - 1]?.end);
            if (next) expect(stay.ending).toBe(next.stage > stay.stage ? 'advanced' : 'went back');
            else expect(stay.end).toBe(deal.finished);
          });
        }
      }),
      RUNS,
    );
  });
});

/** The rule read word by word: a row is voided when some void row below it, itself not voided, means its ID. */
function naiveVoids(log: Log, asOf?: number): { voided: number[]; unmatched: number[] } {
  const rows = rowsOf(log);
  const isVoided = (index: number): boolean =>
    rows.some((row, at) => at > index && isInForce(row, at) && means(row, rows[index]));
  const isInForce = (row: LogRow, at: number): boolean =>
    row.kind === 'void' && (asOf === undefined || row.day <= asOf) && !isVoided(at);
  const voided = rows.filter((_, index) => isVoided(index));
  const unmatched = rows.filter(
    (row, at) => isInForce(row, at) && !rows.slice(0, at).some((above) => means(row, above)),
  );
  return { voided: voided.map(({ row }) => row), unmatched: unmatched.map(({ row }) => row) };
}

function means(row: LogRow, other: LogRow | undefined): boolean {
  if (row.kind !== 'void' || !other || other.id === '') return false;
  return row.target.endsWith('/*')
    ? other.id.startsWith(row.target.slice(0, -1))
    : other.id === row.target;
}

describe('the verdict on voids', () => {
  it('is that of the rule read word by word, row against row', () => {
    const ids = fc.constantFrom('', 'a', 'b', 'i/1', 'i/2', 'i/1/x');
    const target = fc.constantFrom('a', 'b', 'i/1', 'i/*', 'i/1/*', 'x', 'x/*');
    const voidRow = fc
      .tuple(ids, target, anyDate)
      .map(([id, aim, when]) => voiding(when, aim, { id }));
    const plain = ids.map((id): TestRow => ({ when: FIRST_DAY, client: 'A', stage: 1, id }));
    const rows = fc.array(fc.oneof(voidRow, plain), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.option(anyDate, { nil: undefined }), (cells, asOf) => {
        const log = readLog(cells);
        const known = asOf === undefined ? undefined : day(asOf);
        const { voided, unmatched } = judgeVoids(log, known);
        const naive = naiveVoids(log, known);
        expect(
          rowsOf(log)
            .filter((_, at) => voided[at] === 1)
            .map(({ row }) => row),
        ).toEqual(naive.voided);
        expect(unmatched.map((entry) => log.row[entry] ?? 0).sort((a, b) => a - b)).toEqual(
          naive.unmatched,
        );
      }),
      RUNS,
    );
  });
});

it('a fold changes nothing in the log it is given, so one log serves every date', () => {
  fc.assert(
    fc.property(anyRows, anyDate, (rows, asOf) => {
      const log = readLog(rows, RANDOM_SETTINGS);
      foldLog(log, RANDOM_SETTINGS, day(asOf));
      foldLog(log, RANDOM_SETTINGS);
      expect(rowsOf(log)).toEqual(rowsOf(readLog(rows, RANDOM_SETTINGS)));
    }),
    RUNS,
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { foldLog, type Board } from '../../../src/domain/board/board';
import { funnelOf } from '../../../src/domain/stages/funnel';
import type { Log } from '../../../src/domain/log/log';
import { problemsOf } from '../../../src/domain/board/problems';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import { day, dealsOf, readLog, SETTINGS, type TestRow } from '../logBuilder';

/** Every 13th client of BPI Challenge 2012 (B. F. van Dongen, 4TU, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f). */
function sample(): TestRow[] {
  const file = join(__dirname, '../../fixtures/bpic2012_sample.csv');
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [when, manager, client, stage, result = '', amount] = line.split(',');
    const [outcome, reason = ''] = result === 'won' ? [''] : result.split(':');
    return { when, manager, client, stage, outcome, reason, amount };
  });
}

describe('a real log of 1007 clients over half a year', () => {
  let log: Log;
  let board: Board;
  const asOf = day('2012-03-15');

  beforeAll(() => {
    log = readLog(sample(), SETTINGS, zoneOf('Europe/Amsterdam'));
    board = foldLog(log, SETTINGS, asOf);
  });

  it('is understood row by row', () => {
    expect(board.actions).toBe(4116);
    expect(board.leftOut).toBe(0);
    expect(problemsOf(foldLog(log, SETTINGS))).toEqual([]);
  });

  it('has the funnel that its source counts: no client comes twice, so a deal is a client', () => {
    const stages = funnelOf(board, 7, { asOf, from: day('2011-10-01'), manager: undefined });
    expect(stages.map(({ reached }) => reached)).toEqual([1007, 562, 380, 379, 379, 243, 167]);
    expect(dealsOf(board)).toHaveLength(1007);
  });

  it('ends as its outcomes say: 167 won, 809 refused, and the rest still open', () => {
    const count = (state: string): number =>
      dealsOf(board).filter((deal) => deal.state === state).length;
    expect([count('won'), count('refused'), count('open')]).toEqual([167, 809, 31]);
  });
});

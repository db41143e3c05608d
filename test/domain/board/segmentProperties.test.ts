import fc from 'fast-check';

import type { Day } from '../../../src/domain/calendar/calendarDay';
import { SEGMENTS, segmentOf } from '../../../src/domain/board/segment';
import { boardOf, day, readLog, type TestRow } from '../logBuilder';
import { rowsOf, type Action } from '../logRows';
import { actions, anyDate, RANDOM_SETTINGS } from '../randomLog';

/**
 * Every segment that fits a client, found without folding: each claim is read off the list of his actions by itself.
 * A client belongs to the first that fits.
 */
function naiveSegment(all: readonly Action[], asOf: Day): string {
  const wins = all.filter(({ outcome, stage }) => outcome === 'step' && stage === 7);
  const refusals = all.filter(({ outcome }) => outcome === 'refused');
  const sinceWin = refusals.filter((refusal) => wins.every((win) => win.instant < refusal.instant));
  const isWorking = (on: Day, instant: number): boolean =>
    wins.some((win) => win.instant <= instant && on - win.day < 90);
  const fits: Record<string, boolean> = {
    closed: all.some(({ outcome }) => outcome === 'closed'),
    gone: sinceWin.some(({ reason }) => reason === 'never'),
    cooling: sinceWin.some(
      ({ day: on, instant, reason }) =>
        !isWorking(on, instant) && asOf - on < (reason === 'dear' ? 200 : 180),
    ),
    working: isWorking(asOf, Number.POSITIVE_INFINITY),
    inWork: hasOpenDeal(all),
    lapsed: wins.length > 0,
    rested: refusals.length > 0,
    untouched: true,
  };
  return SEGMENTS.find((segment) => fits[segment]) ?? 'none';
}

/** A label has an open deal when the last that happened to it, closings of the company included, is a step below 7. */
function hasOpenDeal(all: readonly Action[]): boolean {
  return [...new Set(all.map(({ label }) => label))].some((label) => {
    const own = all.filter((action) => action.label === label || action.outcome === 'closed');
    const last = own[own.length - 1];
    return last?.outcome === 'step' && last.stage < 7;
  });
}

function actionsUntil(rows: readonly TestRow[], asOf: Day): Action[] {
  return rowsOf(readLog(rows, RANDOM_SETTINGS)).filter(
    (row): row is Action => row.kind === 'action' && row.day <= asOf,
  );
}

describe('the segments of the base', () => {
  it('are a partition by precedence: every client stands in the first that his actions allow', () => {
    fc.assert(
      fc.property(actions, anyDate, (rows, date) => {
        const asOf = day(date);
        const all = actionsUntil(rows, asOf);
        const clients = boardOf(rows, date, RANDOM_SETTINGS).clients.all();
        for (const client of clients) {
          const own = all.filter((action) => action.client.key === client.name.key);
          expect(segmentOf(client, asOf, RANDOM_SETTINGS)).toBe(naiveSegment(own, asOf));
        }
        expect(clients.length).toBe(new Set(all.map((action) => action.client.key)).size);
      }),
      { numRuns: 300 },
    );
  });
});

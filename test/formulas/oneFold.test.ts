import * as board from '../../src/domain/board/board';
import * as log from '../../src/sheets/actions';
import * as zones from '../../src/domain/calendar/timeZone';
import { refusal, step } from '../domain/logBuilder';
import { actions, ask, settings, tab } from './ask';

const LOG = actions(
  step('2026-11-02', 'Acme', 1, { manager: 'Ann', amount: 100 }),
  step('2026-11-04', 'Acme', 7),
  refusal('2026-11-05', 'Bell', { manager: 'Bob' }),
  step('2026-11-06', 'Cole', 2, { manager: 'Bob' }),
);
const PLAN = tab('plan', { month: '2026-11', manager: 'Ann', plan: 1000, wins: 2, newDeals: 3 });
const CLIENTS = tab('clients', { client: 'Acme', manager: 'Ann', potential: 500 });
const TEAM = tab('team', { manager: 'Ann', role: 'head', from: '2026-01-12' });
const COSTS = tab('costs', { month: '2026-11', article: 'Rent', plan: 10, fact: 10 });
const SETTINGS = settings(['Language', 'English']);

const QUESTIONS = [
  ['SALES_FUNNEL', [LOG, SETTINGS]],
  ['SALES_SPEED', [LOG, SETTINGS]],
  ['SALES_STUCK', [LOG, SETTINGS]],
  ['SALES_MOVES', [LOG, SETTINGS]],
  ['SALES_PLAN', [LOG, PLAN, SETTINGS]],
  ['SALES_GROWTH', [LOG, SETTINGS]],
  ['SALES_BASE', [LOG, CLIENTS, SETTINGS]],
  ['SALES_BURN', [LOG, CLIENTS, SETTINGS]],
  ['SALES_HEAD', [LOG, TEAM, CLIENTS, SETTINGS]],
  ['SALES_TEAM', [LOG, TEAM, SETTINGS]],
  ['SALES_BUDGET', [LOG, PLAN, COSTS, SETTINGS]],
  ['SALES_PROBLEMS', [LOG, SETTINGS]],
] as const;

describe('one call of a formula', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each(QUESTIONS)('%s reads the log once and folds it once', (name, ranges) => {
    const fold = jest.spyOn(board, 'foldLog');
    const decode = jest.spyOn(log, 'decodeLog');
    expect(ask(name, ...ranges).length).toBeGreaterThan(1);
    expect([decode.mock.calls.length, fold.mock.calls.length]).toEqual([1, 1]);
  });

  it.each(QUESTIONS)('%s takes each cell of the log at most once a column', (name, ranges) => {
    let reads = 0;
    const watched = LOG.map(
      (row) =>
        new Proxy(row, {
          get: (cells, place, self): unknown => {
            if (typeof place === 'string' && /^\d+$/.test(place)) reads++;
            return Reflect.get(cells, place, self);
          },
        }),
    );
    const [, ...others] = ranges;
    ask(name, watched, ...others);
    const cells = LOG.length * 14;
    // Twice for a row that turns out to be odd, and some for the question whether there is a log at all.
    expect(reads).toBeLessThanOrEqual(cells * 3);
    expect(reads).toBeGreaterThan(LOG.length * 4);
  });

  it('asks the zone of the workbook for its rules once, however many dates there are', () => {
    const zoneOf = jest.spyOn(zones, 'zoneOf');
    ask('SALES_FUNNEL', LOG, SETTINGS);
    expect(zoneOf).not.toHaveBeenCalled();
  });
});

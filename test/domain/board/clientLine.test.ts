import { clientLineOf } from '../../../src/domain/board/clientLine';
import type { Settings } from '../../../src/domain/settings';
import { after, boardOf, clientOf, day, refusal, SETTINGS, step } from '../logBuilder';
import type { TestRow } from '../logBuilder';

function line(rows: readonly TestRow[], asOf: string, settings: Settings = SETTINGS): unknown {
  return clientLineOf(clientOf(boardOf(rows, asOf, settings), 'Acme'), day(asOf), settings);
}

describe('the line of a client', () => {
  it('shows his open deal: stage, age in stage, next step; and his latest action', () => {
    const rows = [
      step('2026-01-05', 'Acme', 2),
      step('2026-01-09', 'Acme', 3),
      step('2026-01-12', 'Acme', 3, { nextStep: '2026-01-20' }),
    ];
    expect(line(rows, '2026-01-15')).toEqual({
      status: 'inWork',
      stage: 3,
      daysInStage: 6,
      lastAction: day('2026-01-12'),
      nextStep: day('2026-01-20'),
      coolingUntil: undefined,
      soldInTotal: undefined,
    });
  });

  it('shows the deal with the latest action where several are open', () => {
    const rows = [
      step('2026-01-05', 'Acme', 2, { deal: 'North' }),
      step('2026-01-06', 'Acme', 5, { deal: 'South' }),
      step('2026-01-07', 'Acme', 2, { deal: 'North' }),
    ];
    expect(line(rows, '2026-01-10')).toMatchObject({ stage: 2, daysInStage: 5 });
    expect(line(rows.slice(0, 2), '2026-01-10')).toMatchObject({ stage: 5, daysInStage: 4 });
  });

  it('counts the age in stage in working days where the settings do', () => {
    // Friday to Monday.
    const rows = [step('2026-11-06', 'Acme', 2)];
    expect(line(rows, '2026-11-09', { ...SETTINGS, countDays: 'working' })).toMatchObject({
      daysInStage: 1,
    });
  });

  it('shows the first free day while he cools, and nothing after it', () => {
    const rows = [refusal('2026-01-05', 'Acme')];
    const free = after('2026-01-05', 180);
    expect(line(rows, after(free, -1))).toMatchObject({
      status: 'cooling',
      coolingUntil: day(free),
    });
    expect(line(rows, free)).toMatchObject({ status: 'rested', coolingUntil: undefined });
  });

  it('shows no day of return for a client who is gone or closed, though his term still runs', () => {
    const refused = refusal('2026-01-05', 'Acme');
    const closed: TestRow = { ...refused, when: '2026-01-06', outcome: 'closed' };
    expect(line([refused, closed], '2026-01-10')).toMatchObject({
      status: 'closed',
      coolingUntil: undefined,
    });
  });

  it('shows what he bought in total, 0 for wins without an amount, and nothing where he never won', () => {
    const rows = [
      step('2026-01-05', 'Acme', 7, { amount: 100 }),
      step('2026-01-06', 'Acme', 7, { amount: 50 }),
      step('2026-01-07', 'Acme', 3, { amount: 999 }),
    ];
    expect(line(rows, '2026-01-10')).toMatchObject({
      status: 'working',
      soldInTotal: 150,
      stage: 3,
    });
    expect(line([step('2026-01-05', 'Acme', 7)], '2026-01-10')).toMatchObject({ soldInTotal: 0 });
  });

  it('is empty for a client whom the log does not know', () => {
    expect(clientLineOf(undefined, day('2026-01-10'), SETTINGS)).toEqual({ status: 'untouched' });
  });
});

import { refusal, step, type TestRow } from '../../domain/logBuilder';
import { actions, ask, askRows, date, settings } from '../ask';
import { funnel, problems, stuck } from './figures';

const AS_OF = '2026-11-20';
const OLD = '2026-09-01';

/** The one stuck deal of a log of old rows. */
function shown(...log: TestRow[]): Readonly<Record<string, unknown>> | undefined {
  return stuck(log, AS_OF)[0];
}

/** The stage at which the one deal of a log stands; 0 where there is none. */
function stageOf(...log: TestRow[]): number {
  return funnel('In work', log, AS_OF).indexOf(1) + 1;
}

describe('names', () => {
  it('are one client whatever case and spaces, shown as first written from the top', () => {
    const log = [
      step('2026-09-02', 'Acme Trade', 2),
      step('2026-09-01', ' ACME   trade ', 1),
      step('2026-09-03', 'acme\u00a0trade', 2),
    ];
    expect(stuck(log, AS_OF)).toMatchObject([{ Client: 'Acme Trade', 'Silent days': 78 }]);
  });

  it('are texts where the cell is a number, and the same as that text', () => {
    const log = [step(OLD, 112, 1), step('2026-09-05', '112', 1), step('2026-09-07', ' 112 ', 1)];
    expect(stuck(log, AS_OF)).toMatchObject([{ Client: '112', 'Silent days': 74 }]);
  });

  it('may be the number 0', () => {
    expect(shown(step(OLD, 0, 1, { manager: 0, deal: 0 }))).toMatchObject({
      Client: '0',
      Manager: '0',
      Deal: '0',
    });
  });

  it('stand as texts, character by character, case ignored: "10138" before "112"', () => {
    const log = ['beta', 112, 'Alpha', 10138, 'alpha 2', '9'].map((name) => step(OLD, name, 1));
    const clients = stuck(log, AS_OF).map((line) => line['Client']);
    expect(clients).toEqual(['10138', '112', '9', 'Alpha', 'alpha 2', 'beta']);
  });

  it('of managers and labels are compared alike', () => {
    const log = [
      step(OLD, 'Acme', 1, { manager: 'Ann Lee', deal: 'Store 2' }),
      step('2026-09-03', 'Acme', 1, { manager: ' ann  LEE', deal: 'STORE  2' }),
    ];
    expect(stuck(log, AS_OF)).toMatchObject([{ Manager: 'Ann Lee', Deal: 'Store 2' }]);
    expect(stuck(log, AS_OF, { manager: 'ANN LEE ' })).toHaveLength(1);
  });

  it('that Sheets made a date of are that date as text, and different from none', () => {
    const log = [
      step(OLD, 'Acme', 1, { deal: date('2026-11-01') }),
      step('2026-09-02', 'Acme', 1, { deal: '2026-11-01' }),
      step('2026-09-03', 'Acme', 1),
    ];
    const deals = stuck(log, AS_OF).map((line) => line['Deal']);
    expect(deals).toEqual(['2026-11-01', '']);
  });
});

describe('the stage', () => {
  it.each([
    [3],
    ['3'],
    [' 3 '],
    ['Meeting set'],
    ['meeting  SET '],
    ['3. Meeting set'],
    // Where number and name disagree the number counts.
    ['3. Offer sent'],
    ['3 Offer sent'],
    ['3. No such name'],
  ])('is 3 where the cell holds %j', (cell) => {
    expect(stageOf(step(OLD, 'Acme', cell))).toBe(3);
  });

  it.each([[0], [8], [-1], [2.5], ['8. Meeting set'], ['Lunch']])(
    'is unknown where the cell holds %j: the row is left out and listed',
    (cell) => {
      const log = [step(OLD, 'Acme', cell)];
      expect(stageOf(...log)).toBe(0);
      expect(problems(log)).toEqual([[2, 'Stage', cell, 'unknown stage']]);
    },
  );

  it('may be blank in a refusal, and not in a step', () => {
    expect(problems([refusal(OLD, 'Acme')])).toEqual([]);
    expect(problems([step(OLD, 'Acme', '')])).toEqual([[2, 'Stage', '', 'missing stage']]);
  });

  it('that is unknown makes a refusal unreadable too: the deal stays open', () => {
    const log = [step(OLD, 'Acme', 2), refusal('2026-09-02', 'Acme', { stage: 9 })];
    expect(stageOf(...log)).toBe(2);
    expect(problems(log)).toEqual([[3, 'Stage', 9, 'unknown stage']]);
  });

  it('follows the names and the number of stages of the settings', () => {
    const set = settings(['Stage 1', 'Call'], ['Stage 2', 'Visit'], ['Stage 3', 'Sold']);
    const log = [step(OLD, 'A', 'visit'), step(OLD, 'B', 'Sold'), step(OLD, 'C', 4)];
    expect(funnel('In work', log, AS_OF, { settings: set })).toEqual([0, 1, 0]);
    expect(funnel('Entered', log, AS_OF, { settings: set })).toEqual([0, 1, 1]);
    expect(problems(log, set)).toEqual([[4, 'Stage', 4, 'unknown stage']]);
  });
});

describe('a row without a manager', () => {
  it.each([
    ['', 'missing manager'],
    ['   ', 'missing manager'],
    ['#REF!', 'error value'],
  ])('(%j) is kept under "(none)" and listed', (manager, problem) => {
    const log = [step(OLD, 'Acme', 1, { manager })];
    expect(shown(...log)).toMatchObject({ Manager: '(none)' });
    expect(funnel('In work', log, AS_OF, { manager: '(none)' })[0]).toBe(1);
    expect(problems(log)).toEqual([[2, 'Manager', manager, problem]]);
  });
});

describe('a row without a date or a client', () => {
  it.each([
    ['when', 'When', '', 'missing date'],
    ['when', 'When', '5.11.2026', 'not a date'],
    ['when', 'When', '2026-02-29', 'not a date'],
    ['when', 'When', '2026-11-05T24:00', 'not a date'],
    ['when', 'When', 46000, 'not a date'],
    ['client', 'Client', ' ', 'missing client'],
    ['client', 'Client', '#N/A', 'error value'],
    ['stage', 'Stage', '#VALUE!', 'error value'],
    ['outcome', 'Outcome', 'maybe', 'unknown outcome'],
  ])(
    'or with nonsense in it is left out and listed: %s %s %j',
    (column, heading, cell, problem) => {
      const log = [step(OLD, 'Good', 2), { ...step(OLD, 'Bad', 1), [column]: cell }];
      expect(funnel('In work', log, AS_OF).slice(0, 2)).toEqual([0, 1]);
      expect(problems(log)).toEqual([[3, heading, cell, problem]]);
    },
  );
});

describe('the range', () => {
  it('may be whole columns with blank rows in the middle and at the end; rows keep their numbers', () => {
    const [headings = [], first = [], second = []] = actions(
      step(OLD, 'Acme', 1),
      step(OLD, '', 2),
    );
    const blank = headings.map(() => '');
    const range = [
      headings,
      blank,
      first,
      blank,
      blank,
      second,
      ...Array<unknown[]>(500).fill(blank),
    ];
    expect(askRows('SALES_FUNNEL', range, '', AS_OF)[0]).toMatchObject({ 'In work': 1 });
    expect(ask('SALES_PROBLEMS', range)[1]?.slice(0, 3)).toEqual([6, 'Client', '']);
  });

  it('may have its columns in any order, in any language, among others', () => {
    const range = [
      ['Etc.', 'Сумма', 'Етап', 'Client', 'Менеджер', 'Кога'],
      ['x', '1 500,5', '2', 'Acme', 'Ann', OLD],
      ['y', '', 3, 'Acme', 'Ann', date('2026-09-02')],
    ];
    expect(askRows('SALES_STUCK', range, '', AS_OF)).toMatchObject([
      { Client: 'Acme', Stage: 3, Amount: 1500.5, 'Days in stage': 79 },
    ]);
  });

  it('has a step where the outcome is blank or the column is missing, in any case of the word', () => {
    const log = [
      step(OLD, 'A', 1, { outcome: '' }),
      step(OLD, 'B', 1, { outcome: ' Step ' }),
      step(OLD, 'C', 1, { outcome: 'REFUSED' }),
      step(OLD, 'D', 1, { outcome: 'отказ' }),
    ];
    expect(funnel('In work', log, AS_OF)[0]).toBe(2);
    expect(funnel('Lost', log, AS_OF)[0]).toBe(2);
  });
});

describe('the next step', () => {
  it('that is no date is missing and listed; the row stays', () => {
    const log = [step(OLD, 'Acme', 1, { nextStep: 'soon' })];
    expect(shown(...log)).toMatchObject({ 'Next step': '' });
    expect(problems(log)).toEqual([[2, 'Next step', 'soon', 'not a date']]);
  });

  it('may be a date cell or text, and comes back as a date', () => {
    for (const nextStep of ['2026-10-01', date('2026-10-01'), '2026-10-01T15:00']) {
      expect(shown(step(OLD, 'Acme', 1, { nextStep }))).toMatchObject({
        'Next step': '2026-10-01',
      });
    }
  });
});

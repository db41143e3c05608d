import type { CellValue, Emulator } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { fullCells, sampleCells } from './realLog';
import { plain } from './workbooks';

function workbookWith(cells: CellValue[][]): Emulator {
  const emulator = builtEmulator({ zone: 'Europe/Amsterdam', user: '' });
  emulator.putTab('Actions', cells, 'ACTIONS');
  emulator.putTab('Settings', [], 'SETTINGS');
  return emulator;
}

function column(table: CellValue[][], heading: string): CellValue[] {
  const place = table[0]?.indexOf(heading) ?? -1;
  return table.slice(1).map((row) => row[place] ?? null);
}

const FUNNEL = '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;15);DATE(2011;10;1))';
const EVERYBODYS_REACHED = [13087, 7367, 5113, 5015, 5015, 3254, 2246];
const SAMPLE_REACHED = [1007, 562, 380, 379, 379, 243, 167];

describe('the custom functions on a real log of 13,087 clients', () => {
  const emulator = workbookWith(fullCells());
  const funnel = emulator.evaluate(FUNNEL);

  it('count the deals that reached each stage as the source does', () => {
    expect(column(funnel, 'Reached')).toEqual(EVERYBODYS_REACHED);
  });

  it('count the deals in work at each stage as the source does', () => {
    expect(column(funnel, 'In work')).toEqual([0, 69, 3, 0, 240, 87, 0]);
  });

  it('keep the identity of the board: what entered has moved on, gone back, been lost, or is there', () => {
    const figures = (heading: string): number[] => column(funnel, heading).map(Number);
    const left = [figures('Moved on'), figures('Went back'), figures('Lost'), figures('In work')];
    const sums = figures('Entered').map((_, stage) =>
      left.reduce((sum, column) => sum + (column[stage] ?? 0), 0),
    );
    expect(sums.slice(0, 6)).toEqual(figures('Entered').slice(0, 6));
    expect(figures('Entered')[6]).toBe(2246);
  });

  it('give each conversion as the share of two numbers that stand in the table', () => {
    const [first, ...rest] = EVERYBODYS_REACHED;
    const toNext = column(funnel, 'To next');
    rest.forEach((reached, index) => {
      expect(toNext[index]).toBeCloseTo(reached / (EVERYBODYS_REACHED[index] ?? 0), 12);
    });
    expect(toNext[6]).toBe('');
    expect(column(funnel, 'To contract')[0]).toBeCloseTo(2246 / (first ?? 0), 12);
    expect(column(funnel, 'To contract')[6]).toBe(1);
  });
});

describe('the months that the source of the log tells of', () => {
  const emulator = workbookWith(fullCells());

  /** Wins of the month, and those of them by clients who were new in it: counted from the source without this code. */
  it.each([
    ['DATE(2011;12;1)', 'DATE(2011;12;31)', 406, 183],
    ['DATE(2012;1;1)', 'DATE(2012;1;31)', 400, 215],
    ['DATE(2012;2;1)', 'DATE(2012;2;29)', 496, 217],
  ])('from %s to %s have %d wins, %d by new clients', (from, asOf, wins, fromNew) => {
    const moves = emulator.evaluate(`=SALES_MOVES(ACTIONS;SETTINGS;${asOf};${from})`);
    const sum = column(moves, 'Wins').reduce((total: number, cell) => total + Number(cell), 0);
    expect(sum).toBe(wins);
    const funnel = emulator.evaluate(`=SALES_FUNNEL(ACTIONS;SETTINGS;${asOf};${from})`);
    expect(column(funnel, 'Entered')[6]).toBe(wins);
    expect(column(funnel, 'Reached')[6]).toBe(fromNew);
  });
});

describe('the custom functions on the sample of 1,007 clients', () => {
  const emulator = workbookWith(sampleCells());

  it.each([
    ['semicolons', FUNNEL],
    ['commas', FUNNEL.replace(/;/g, ',')],
    ['text dates', '=SALES_FUNNEL(ACTIONS;SETTINGS;"2012-03-15";"2011-10-01")'],
    ['no settings', '=SALES_FUNNEL(ACTIONS;;DATE(2012;3;15);DATE(2011;10;1))'],
    ['a blank manager', FUNNEL.replace(/\)$/, ';)')],
    ['lower case', FUNNEL.replace('SALES_FUNNEL', 'sales_funnel')],
  ])('give the same funnel with %s', (_, formula) => {
    expect(column(emulator.evaluate(formula), 'Reached')).toEqual(SAMPLE_REACHED);
  });

  it('agree with each other on what is in work and what is stuck', () => {
    const arguments_ = '(ACTIONS;SETTINGS;DATE(2012;3;15))';
    const speed = emulator.evaluate(`=SALES_SPEED${arguments_}`);
    const funnel = emulator.evaluate(`=SALES_FUNNEL${arguments_}`);
    const stuck = emulator.evaluate(`=SALES_STUCK${arguments_}`);
    expect(column(speed, 'In work')).toEqual(column(funnel, 'In work').slice(0, 6));
    const atStage = (stage: number): number =>
      column(stuck, 'Stage').filter((cell) => cell === stage).length;
    expect(column(speed, 'Stuck')).toEqual([1, 2, 3, 4, 5, 6].map(atStage));
    expect(stuck.length).toBeGreaterThan(5);
  });

  it('list the worst stuck deals first, and no more than were asked for', () => {
    const all = emulator.evaluate('=SALES_STUCK(ACTIONS;;DATE(2012;3;15))');
    const five = emulator.evaluate('=SALES_STUCK(ACTIONS;;DATE(2012;3;15);;5)');
    expect(five).toEqual(all.slice(0, 6));
    const weights = column(all, 'Days over').map(
      (over, index) => Number(over) * Number(column(all, 'Amount')[index] ?? 1),
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('split the funnel among the managers without a rest', () => {
    const managers = new Set(
      sampleCells()
        .slice(1)
        .map((row) => plain(row[1])),
    );
    const inWork = [...managers].map((manager) =>
      column(emulator.evaluate(FUNNEL.replace(/\)$/, `;"${manager}")`)), 'In work').map(Number),
    );
    const whole = column(emulator.evaluate(FUNNEL), 'In work');
    expect(whole.map((_, stage) => inWork.reduce((sum, of) => sum + (of[stage] ?? 0), 0))).toEqual(
      whole,
    );
  });

  it('find no problem in it', () => {
    expect(emulator.evaluate('=SALES_PROBLEMS(ACTIONS)')[1]?.[0]).toBe(
      'No problems: every row is understood.',
    );
  });
});

import { cellDateOfIso, CellError, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { actionCells } from './workbooks';

const LOG = actionCells([
  { When: cellDateOfIso('2026-11-02T10:00'), Manager: 'Boris', Client: 'Acme', Stage: 1 },
  { When: cellDateOfIso('2026-11-05'), Manager: 'boris ', Client: 'ACME', Stage: '3. Meeting set' },
  { When: '2026-11-06T12:00', Manager: 'Clara', Client: 'Birch', Stage: 'Offer sent', Amount: 900 },
]);

function workbook(cells: CellValue[][] = LOG, settings: CellValue[][] = []): Emulator {
  const emulator = builtEmulator({ user: '' });
  emulator.putTab('Actions', cells, 'ACTIONS');
  emulator.putTab('Settings', settings, 'SETTINGS');
  emulator.putTab('Board', [[cellDateOfIso('2026-11-10'), 'Boris', null, 12, 'soon']]);
  return emulator;
}

const NOTE = (emulator: Emulator, formula: string): string => {
  const [[cell] = []] = emulator.evaluate(formula);
  expect(cell).toBeInstanceOf(CellError);
  expect((cell as CellError).code).toBe('#ERROR!');
  return (cell as CellError).message;
};

const reached = (table: CellValue[][]): CellValue[] => table.slice(1).map((row) => row[7] ?? null);
const ALL = [2, 2, 2, 1, 1, 0, 0];

describe('arguments that may be left out', () => {
  const emulator = workbook();

  it.each([
    '=SALES_FUNNEL(ACTIONS)',
    '=SALES_FUNNEL(ACTIONS;)',
    '=SALES_FUNNEL(ACTIONS;;;;)',
    '=SALES_FUNNEL(ACTIONS;SETTINGS)',
    '=SALES_FUNNEL(ACTIONS,SETTINGS,,)',
    '=SALES_FUNNEL(ACTIONS;SETTINGS;Board!C1;Board!C1;Board!C1)',
    '=SALES_FUNNEL(ACTIONS;"";"";"";"")',
    '=SALES_FUNNEL(ACTIONS;SETTINGS;Board!A1)',
    '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2026;11;10);DATE(2026;11;1))',
    '=SALES_FUNNEL(ACTIONS;SETTINGS;"2026-11-10";"2026-11-01")',
  ])('%s counts the whole month, for everybody, with the default stages', (formula) => {
    expect(reached(emulator.evaluate(formula))).toEqual(ALL);
  });

  it('a manager is found whatever the case and the spaces, from a cell too', () => {
    const one = [1, 1, 1, 0, 0, 0, 0];
    expect(reached(emulator.evaluate('=SALES_FUNNEL(ACTIONS;;;;" BORIS")'))).toEqual(one);
    expect(reached(emulator.evaluate('=SALES_FUNNEL(ACTIONS;;;;Board!B1)'))).toEqual(one);
  });

  it.each([
    ['an unknown manager', '=SALES_FUNNEL(ACTIONS;;;;"Zoe")'],
    [
      'a period that begins after the last day',
      '=SALES_FUNNEL(ACTIONS;;"2026-11-10";"2026-11-11")',
    ],
  ])('%s gives zeros and no error', (_, formula) => {
    const table = emulator.evaluate(formula);
    expect(table).toHaveLength(8);
    expect(reached(table)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('today is the last day where none is given: what is dated tomorrow is not known yet', () => {
    const later = workbook([
      ...LOG,
      ...actionCells([{ When: '2026-11-21', Manager: 'A', Client: 'Late', Stage: 1 }]).slice(1),
    ]);
    expect(reached(later.evaluate('=SALES_FUNNEL(ACTIONS)'))).toEqual(ALL);
  });
});

describe('wrong arguments: the note names the argument, what came and what is expected', () => {
  const emulator = workbook();

  it.each([
    ['=SALES_FUNNEL(ACTIONS;;"soon")', 'asOf: expected a date, got “soon”'],
    ['=SALES_FUNNEL(ACTIONS;;Board!E1)', 'asOf: expected a date, got “soon”'],
    ['=SALES_FUNNEL(ACTIONS;;12)', 'asOf: expected a date, got 12'],
    ['=SALES_FUNNEL(ACTIONS;;"2026-02-30")', 'asOf: expected a date, got “2026-02-30”'],
    ['=SALES_FUNNEL(ACTIONS;;;TRUE)', 'from: expected a date, got true'],
    ['=SALES_FUNNEL(ACTIONS;;Board!A1:B1)', 'asOf: expected a date, got 1 × 2'],
    ['=SALES_FUNNEL(ACTIONS;;;;TRUE)', 'manager: expected a manager’s name, got true'],
    ['=SALES_STUCK(ACTIONS;;;;0)', 'rows: expected a whole number of rows, at least 1, got 0'],
    [
      '=SALES_STUCK(ACTIONS;;;;"all")',
      'rows: expected a whole number of rows, at least 1, got “all”',
    ],
    ['=SALES_FUNNEL(ACTIONS;12)', 'settings: expected a range with its heading row, got 12'],
    ['=SALES_FUNNEL(ACTIONS;Board!A1:B1)', 'settings: the heading row lacks: Setting, Value'],
  ])('%s', (formula, message) => {
    expect(NOTE(emulator, formula)).toContain(message);
  });

  it.each(['SALES_FUNNEL', 'SALES_SPEED', 'SALES_STUCK', 'SALES_PROBLEMS'])(
    '%s names the columns that the log lacks',
    (name) => {
      const lacking = workbook([
        ['When', 'Client', 'Amount'],
        ['2026-11-02', 'Acme', 5],
      ]);
      expect(NOTE(lacking, `=${name}(ACTIONS)`)).toBe(
        'actions: the heading row lacks: Manager, Stage.',
      );
    },
  );

  it('a setting that is no sense stops the formula: silently ignored it would show wrong figures', () => {
    const emulator = workbook(LOG, [
      ['Setting', 'Value', 'Note'],
      ['Limit 2', 'ten', ''],
    ]);
    const note = NOTE(emulator, '=SALES_SPEED(ACTIONS;SETTINGS)');
    expect(note).toContain('row 2');
    expect(note).toContain('ten');
    expect(note).toContain('a whole number of days');
  });
});

describe('ranges without actions give one readable row', () => {
  it.each([
    ['a blank range', [], '=SALES_FUNNEL(ACTIONS)'],
    ['a heading row alone', [LOG[0] ?? []], '=SALES_SPEED(ACTIONS)'],
    ['one cell', LOG, '=SALES_STUCK(Actions!A1)'],
    ['one blank cell', LOG, '=SALES_PROBLEMS(Board!C1)'],
  ])('%s', (_, cells, formula) => {
    expect(workbook(cells).evaluate(formula)).toEqual([
      [texts.en.formulas.noActions('When, Manager, Client, Stage')],
    ]);
  });
});

describe('ranges as people give them', () => {
  it('whole columns with blank rows between and after count as the rows alone', () => {
    const blank = [null, null, null];
    const emulator = workbook([LOG[0] ?? [], blank, ...LOG.slice(1, 2), blank, ...LOG.slice(2)]);
    expect(reached(emulator.evaluate('=SALES_FUNNEL(Actions!A:N)'))).toEqual(ALL);
    expect(reached(emulator.evaluate('=SALES_FUNNEL(Actions!A1:N900)'))).toEqual(ALL);
  });

  it('columns are found by heading, in any order, among columns of the team’s own', () => {
    const emulator = workbook([
      ['Stage', 'Region', 'Client', 'Manager', 'When'],
      [1, 'North', 'Acme', 'Boris', '2026-11-02'],
      [3, 'North', 'Acme', 'Boris', '2026-11-05'],
      ['Offer sent', 'South', 'Birch', 'Clara', '2026-11-06'],
    ]);
    expect(reached(emulator.evaluate('=SALES_FUNNEL(ACTIONS)'))).toEqual(ALL);
  });

  it('cells with errors are listed, and only the rows they spoil are left out', () => {
    const emulator = workbook([
      ...LOG,
      [new CellError('#N/A'), 'Boris', 'Cedar', 1],
      ['2026-11-07', 'Boris', new CellError('#REF!'), 1],
      ['2026-11-07', 'Boris', 'Dill', 1, null, null, new CellError('#DIV/0!')],
    ]);
    expect(reached(emulator.evaluate('=SALES_FUNNEL(ACTIONS)'))).toEqual([3, 2, 2, 1, 1, 0, 0]);
    expect(emulator.evaluate('=SALES_PROBLEMS(ACTIONS)').slice(1)).toEqual([
      [5, 'When', '#N/A', texts.en.tables.problem['error value']],
      [6, 'Client', '#REF!', texts.en.tables.problem['error value']],
      [7, 'Amount', '#DIV/0!', texts.en.tables.problem['error value']],
    ]);
  });
});

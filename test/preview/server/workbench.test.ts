import { createEmulator, CellDate, type WorkbookSnapshot } from '../../../preview/emulator';
import { Workbench } from '../../../preview/server/workbench';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Paint', 'paint').addToUi(); }
function whoAmI() { return Session.getActiveUser().getEmail(); }
function selected() { return SpreadsheetApp.getActive().getActiveRange().getA1Notation(); }
function fail() { throw new Error('No such client.'); }
function paint() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Plan');
  sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#e8eaed');
  sheet.getRange('B2').setNumberFormat('#,##0.00').setNote('in euro');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).build();
  sheet.getRange('C2').setDataValidation(list);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(100);
  sheet.setConditionalFormatRules([rule.setBackground('#ff0000').setRanges([sheet.getRange('B2:B9')]).build()]);
  SpreadsheetApp.getUi().alert('Painted.');
  SpreadsheetApp.getActive().toast('Dry.', 'Plan');
}`;

function snapshot(): WorkbookSnapshot {
  const emulator = createEmulator({ code: CODE, zone: 'Europe/Sofia' });
  emulator.putTab('Plan', [
    ['Month', 'Sum'],
    [new CellDate(46_000), 1234.5],
  ]);
  return emulator.snapshot();
}

function open(): { workbench: Workbench; tab: number } {
  const about = { title: 'A', invented: true, language: 'en' as const, zone: 'Europe/Sofia' };
  const state = { version: 1 as const, ...about, people: [], person: 'a@example.com' };
  const workbench = new Workbench({ code: CODE, html: {} }, { ...state, workbook: snapshot() }, '');
  const tab = workbench.book().tabs.find(({ name }) => name === 'Plan')?.id ?? 0;
  return { workbench, tab };
}

const textsOf = ({ workbench, tab }: ReturnType<typeof open>): string[][] =>
  workbench
    .rows(tab, 0, 4)
    .rows.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell.t ?? '') : cell || '')));

/** Puts the cursor on one cell. */
function lookAt({ workbench, tab }: ReturnType<typeof open>, row: number, column: number) {
  return workbench.select(tab, { row, column }, { top: row, left: column, height: 1, width: 1 });
}

describe('the workbench', () => {
  it('draws cells as they are shown', () => {
    expect(textsOf(open()).slice(0, 2)).toEqual([
      ['Month', 'Sum'],
      ['2025-12-09', '1234.5'],
    ]);
  });

  it('runs a menu item, draws what it did and tells what it said', () => {
    const desk = open();
    expect(desk.workbench.book().menu).toEqual([{ label: 'Paint', functionName: 'paint' }]);
    desk.workbench.run('paint');
    const { rows, looks } = desk.workbench.rows(desk.tab, 0, 3);
    const sum = rows[1]?.[1];
    expect(sum).toMatchObject({ t: '1,234.50', n: 'in euro' });
    const look = looks[(sum as { s: number }).s];
    expect(look).toEqual({ align: 'right', background: '#ff0000' });
    expect(rows[1]?.[2]).toMatchObject({ o: 1 });
    expect(lookAt(desk, 1, 2).choices).toEqual(['yes', 'no']);
    const [alert, toast, ...more] = desk.workbench.newMessages();
    expect(alert).toMatchObject({ kind: 'alert', text: 'Painted.' });
    expect(toast).toEqual({ kind: 'toast', title: 'Plan', text: 'Dry.', seconds: 5 });
    expect(more).toEqual([]);
    expect(desk.workbench.newMessages()).toEqual([]);
  });

  it('computes what is typed, and shows why it cannot', () => {
    const desk = open();
    desk.workbench.type(desk.tab, 2, 0, [['=SUM(B2;1)', '=NOPE(1)']]);
    const [, , line = []] = desk.workbench.rows(desk.tab, 0, 3).rows;
    expect(line[0]).toMatchObject({ t: '1235.5' });
    expect(line[1]).toMatchObject({ t: '#NAME?', e: expect.stringContaining('NOPE') as string });
    expect(lookAt(desk, 2, 0).typed).toBe('=SUM(B2;1)');
  });

  it('takes typing, pasting and deleting back, and makes them again', () => {
    const desk = open();
    const before = textsOf(desk);
    desk.workbench.type(desk.tab, 1, 1, [['7'], ['=B2*2']]);
    desk.workbench.clear(desk.tab, { top: 0, left: 0, height: 1000, width: 26 });
    expect(textsOf(desk).flat().join('')).toBe('');
    const block = { top: 0, left: 0, height: 3, width: 2 };
    expect(desk.workbench.undo()).toEqual({ tab: desk.tab, block });
    expect(textsOf(desk)[2]).toEqual(['', '14']);
    desk.workbench.undo();
    expect(textsOf(desk)).toEqual(before);
    desk.workbench.redo();
    expect(textsOf(desk)[1]?.[1]).toBe('7');
  });

  it('tells the add-on which cells are selected, as far as the grid goes', () => {
    const desk = open();
    lookAt(desk, 4, 1);
    expect(desk.workbench.call('selected', [])).toBe('B5');
    const block = { top: 1, left: 0, height: 3, width: 2 };
    desk.workbench.select(desk.tab, { row: 3, column: 1 }, block);
    expect(desk.workbench.call('selected', [])).toBe('A2:B4');
    const column = { top: 0, left: 1, height: 5_000, width: 1 };
    desk.workbench.select(desk.tab, { row: 0, column: 1 }, column);
    expect(desk.workbench.call('selected', [])).toBe('B1:B1000');
  });

  it('copies what is shown', () => {
    const { workbench, tab } = open();
    const block = { top: 0, left: 0, height: 2, width: 2 };
    expect(workbench.copy(tab, block)[1]).toEqual(['2025-12-09', '1234.5']);
  });

  it('answers the sidebar as the person signed in, with the words of an error', () => {
    const { workbench } = open();
    workbench.signIn('b@example.com');
    expect(workbench.call('whoAmI', [])).toBe('b@example.com');
    expect(() => workbench.call('fail', [])).toThrow('No such client.');
  });

  it('keeps the workbook when latencies are switched', () => {
    const desk = open();
    desk.workbench.type(desk.tab, 5, 0, [['kept']]);
    desk.workbench.setLatencies(true);
    expect(lookAt(desk, 5, 0).typed).toBe('kept');
    expect(desk.workbench.book().latencies).toBe(true);
  });

  it.each([
    ['down over a run', [0, 0], [1, 0], { row: 1, column: 0 }],
    ['down over blanks to the end', [1, 0], [1, 0], { row: 999, column: 0 }],
    ['up to the next filled cell', [9, 1], [-1, 0], { row: 1, column: 1 }],
    ['left at the edge', [4, 0], [0, -1], { row: 4, column: 0 }],
  ])('finds the edge of the data: %s', (_, [row = 0, column = 0], [down = 0, right = 0], edge) => {
    const { workbench, tab } = open();
    expect(workbench.edge(tab, { row, column }, { down, right })).toEqual(edge);
  });
});

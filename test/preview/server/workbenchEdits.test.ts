import { createEmulator } from '../../../preview/emulator';
import { Workbench } from '../../../preview/server/workbench';

const CODE = `
function setUp() {
  const book = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  book.getSheets()[0].getRange('B1:B9').setDataValidation(rule);
}
function edited(e) { e.source.getSheets()[0].getRange('D1').setValue(e.range.getA1Notation() + ' ' + e.value); }`;

function open(): { workbench: Workbench; tab: number } {
  const emulator = createEmulator({ code: CODE, zone: 'Europe/Sofia', user: 'a@example.com' });
  emulator.call('setUp');
  const about = { title: 'A', invented: true, language: 'en' as const, zone: 'Europe/Sofia' };
  const state = { version: 1 as const, ...about, people: [], person: 'b@example.com' };
  const kept = { ...state, workbook: emulator.snapshot() };
  const workbench = new Workbench({ code: CODE, html: {} }, kept, '');
  return { workbench, tab: workbench.book().tabs[0]?.id ?? 0 };
}

describe('an edit in the workbench', () => {
  it('causes the installed edit triggers, as at Google', () => {
    const { workbench, tab } = open();
    workbench.type(tab, 1, 1, [['TRUE']]);
    expect(workbench.copy(tab, { top: 0, left: 3, height: 1, width: 1 })).toEqual([['B2 TRUE']]);
    workbench.type(tab, 0, 0, [
      ['a', 'TRUE'],
      ['b', 'FALSE'],
    ]);
    expect(workbench.copy(tab, { top: 0, left: 3, height: 1, width: 1 })).toEqual([
      ['A1:B2 undefined'],
    ]);
  });

  it('is taken back without what the trigger did: a script is no person', () => {
    const { workbench, tab } = open();
    workbench.type(tab, 1, 1, [['TRUE']]);
    workbench.undo();
    expect(workbench.copy(tab, { top: 1, left: 1, height: 1, width: 1 })).toEqual([['']]);
    expect(workbench.copy(tab, { top: 0, left: 3, height: 1, width: 1 })).toEqual([['B2 TRUE']]);
  });

  it('draws a tick box, also in a blank cell', () => {
    const { workbench, tab } = open();
    workbench.type(tab, 1, 1, [['TRUE']]);
    const { rows } = workbench.rows(tab, 0, 3);
    expect([rows[0]?.[1], rows[1]?.[1]]).toMatchObject([{ b: false }, { b: true }]);
  });
});

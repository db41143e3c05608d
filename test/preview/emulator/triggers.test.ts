import { createEmulator, type Emulator } from '../../../preview/emulator';

const CODE = `
  function installEdit() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
  function installClock() { ScriptApp.newTrigger('struck').timeBased().everyDays(1).create() }
  function own() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction() }) }
  function ids() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getUniqueId() }) }
  function edited(e) {
    Logger.log([e.range.getSheet().getName(), e.range.getA1Notation(), e.value, typeof e.source.getId, e.authMode,
      e.triggerUid, Session.getEffectiveUser().getEmail()].join(' '))
  }
  function struck(e) { Logger.log([typeof e.source, typeof e.triggerUid, Session.getEffectiveUser().getEmail()].join(' ')) }
`;

function emulator(): Emulator {
  return createEmulator({ code: CODE, zone: 'Europe/Sofia', user: 'anna@example.com' });
}

// https://developers.google.com/apps-script/guides/triggers/installable
describe('an installed trigger', () => {
  it('runs as the person who made it, whoever edits', () => {
    const book = emulator();
    book.call('installEdit');
    book.signIn('boris@example.com');
    book.edit('Sheet1', 2, 3, '7');
    book.signIn('anna@example.com');
    const [id] = book.call('ids') as string[];
    expect(book.log()).toEqual([`Sheet1 C2 7 function FULL ${id ?? ''} anna@example.com`]);
  });

  it('is seen by its owner alone', () => {
    const book = emulator();
    book.call('installEdit');
    book.signIn('boris@example.com');
    expect(book.call('own')).toEqual([]);
    book.call('installClock');
    expect(book.call('own')).toEqual(['struck']);
    expect(book.triggers()).toEqual(['edited', 'struck']);
  });

  it('is kept with the workbook, under its ID', () => {
    const book = emulator();
    book.call('installEdit');
    const again = createEmulator({
      code: CODE,
      zone: 'Europe/Sofia',
      user: 'anna@example.com',
      workbook: book.snapshot(),
    });
    expect(again.call('ids')).toEqual(book.call('ids'));
    again.call('installClock');
    expect(new Set(again.call('ids') as string[]).size).toBe(2);
  });
});

// https://developers.google.com/apps-script/guides/triggers/events
describe('the event', () => {
  it('of a clock has no source', () => {
    const book = emulator();
    book.call('installClock');
    book.signIn('');
    book.fire('struck');
    expect(book.log()).toEqual(['undefined string anna@example.com']);
  });

  it('of an edit of several cells has no value', () => {
    const book = emulator();
    book.call('installEdit');
    book.edited({ tab: 'Sheet1', row: 1, column: 1, rows: 2, columns: 2 }, '7');
    expect(book.log()[0]).toMatch(/^Sheet1 A1:B2 {2}function /);
  });
});

// https://developers.google.com/apps-script/guides/triggers#restrictions
it('what a script writes causes no edit', () => {
  const code = `${CODE} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }`;
  const book = createEmulator({ code, zone: 'Europe/Sofia', user: 'anna@example.com' });
  book.call('installEdit');
  book.call('write');
  expect(book.log()).toEqual([]);
});

it('a clock that nobody has set does not strike', () => {
  expect(() => {
    emulator().fire('struck');
  }).toThrow('struck');
});

it('a drop-down over cells of another tab follows rows that come in among them', () => {
  const code = `function lay() {
    var book = SpreadsheetApp.getActive(); var names = book.insertSheet('Names');
    var rule = SpreadsheetApp.newDataValidation().requireValueInRange(names.getRange('A2:A10'), true).setAllowInvalid(false);
    book.getSheetByName('Sheet1').getRange('A1').setDataValidation(rule.build());
    names.insertRowsAfter(5, 3); names.getRange('A13').setValue('last');
  }`;
  const book = createEmulator({ code, zone: 'Europe/Sofia' });
  book.call('lay');
  book.type('Sheet1', 1, 1, 'last');
  expect(() => {
    book.type('Sheet1', 1, 1, 'nobody');
  }).toThrow('violates');
});

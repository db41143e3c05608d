import { createEmulator } from '../../../preview/emulator';
import { emulatorOf, outcomeOf } from './probe';

test.each([
  ['sheet.sort(1)', 'Sheet.sort'],
  ["sheet.getRange('A1').copyTo(sheet.getRange('B1'))", 'Range.copyTo'],
  ['book.getEditors()', 'Spreadsheet.getEditors'],
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
  [
    'SpreadsheetApp.newDataValidation().requireTextIsUrl()',
    'DataValidationBuilder.requireTextIsUrl',
  ],
  [
    'SpreadsheetApp.newConditionalFormatRule().setItalic(true)',
    'ConditionalFormatRuleBuilder.setItalic',
  ],
  ['SpreadsheetApp.ProtectionType.CELL', 'ProtectionType.CELL'],
  ['LockService.getUserLock()', 'LockService.getUserLock'],
  ['Session.getTemporaryActiveUserKey()', 'Session.getTemporaryActiveUserKey'],
  ['Utilities.newBlob("x")', 'Utilities.newBlob'],
  ['HtmlService.createTemplate("x")', 'HtmlService.createTemplate'],
  ['SpreadsheetApp.getUi().prompt("x")', 'Ui.prompt'],
  ['PropertiesService.tab', 'PropertiesService.tab'],
  ['sheet.execution', 'Sheet.execution'],
])('%s is not emulated and says so', (script, member) => {
  expect(outcomeOf(script)).toBe(`Exception: not emulated: ${member}`);
});

const CODE = `
  var global = this;
  var count = 0;
  function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Open', 'show').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Set up', 'setUp')).addToUi();
    return e && e.authMode;
  }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tabla')) }
  function setUp() { SpreadsheetApp.getActive().insertSheet('Log') }
  function onEdit(e) { e.range.offset(0, 1).setValue(e.value); return e.source.getActiveSheet().getName() }
  function weekly(e) { return [e.triggerUid, typeof e.source] }
  function echo(value) { return value }
  function isOurs(value) { return value instanceof Array }
  function day() { return { nested: [new Date(0)] } }
  function again() { count += 1; return count }
  function who() { return Session.getActiveUser().getEmail() }
  function fail() { throw new TypeError('no such client') }
  function secret_() { return 1 }
  const arrow = () => 1;
`;

function addOn() {
  return createEmulator({
    code: CODE,
    zone: 'UTC',
    user: 'anna@example.com',
    html: { sidebar: '<p>Hi</p>' },
  });
}

test('top-level functions are listed', () => {
  expect(addOn().functionNames).toContain('echo');
  expect(addOn().functionNames).not.toContain('global');
});

test('onOpen may make a menu but not show a sidebar', () => {
  const emulator = addOn();
  expect(emulator.run('onOpen')).toBeNull();
  expect(emulator.run('onOpen', { authMode: 'NONE' })).toBe('NONE');
  expect(emulator.menu()).toEqual([
    { label: 'Open', functionName: 'show' },
    { label: 'Set up', functionName: 'setUp' },
  ]);
  expect(() => emulator.run('show', { authMode: 'LIMITED' })).toThrow('Specified permissions');
  expect(() => emulator.run('setUp', { authMode: 'NONE' })).toThrow('You do not have permission');
  expect(emulator.sidebar()).toBeUndefined();
  emulator.run('show');
  expect(emulator.sidebar()).toEqual({ title: 'Tabla', html: '<p>Hi</p>' });
});

test('events bring the edited range and the spreadsheet; a clock trigger has no source', () => {
  const emulator = addOn();
  expect(emulator.run('onEdit', { range: { tab: 'Sheet1', row: 1, column: 1 }, value: 'x' })).toBe(
    'Sheet1',
  );
  expect(emulator.values('Sheet1')).toEqual([[null, 'x']]);
  expect(emulator.run('weekly', { triggerUid: '7' })).toEqual(['7', 'undefined']);
});

test('what crosses to the sidebar is copied as JSON', () => {
  const emulator = addOn();
  const value = { list: [1, 'a', null, true], left: undefined };
  expect(emulator.call('echo', value)).toEqual({ list: [1, 'a', null, true] });
  expect(emulator.call('echo')).toBeNull();
  expect(emulator.call('isOurs', [])).toBe(true);
});

test.each([
  ['a date', new Date(0)],
  ['a nested date', { a: [new Date(0)] }],
  ['a function', () => 1],
  ['NaN', NaN],
])('%s must not cross', (_, value) => {
  expect(() => addOn().call('echo', value)).toThrow('illegal value');
});

test('nor may a result hold a date', () => {
  expect(() => addOn().call('day')).toThrow('illegal value');
});

test.each(['none', 'secret_', 'arrow', 'Array', 'SpreadsheetApp'])(
  '%s cannot be called',
  (name) => {
    expect(() => addOn().call(name)).toThrow(`Script function not found: ${name}`);
  },
);

test('errors come out with their message', () => {
  expect(() => addOn().call('fail')).toThrow(new Error('no such client'));
});

test('every call loads the script anew', () => {
  const emulator = addOn();
  expect([emulator.call('again'), emulator.call('again')]).toEqual([1, 1]);
});

test('another person signs in', () => {
  const emulator = addOn();
  emulator.signIn('');
  expect(emulator.call('who')).toBe('');
});

test('a snapshot holds all there is and survives JSON', () => {
  const body = `
    if (argument) {
      sheet.getRange('A1:C1').setValues([['text', new Date(0), '=1+1']]).setBackground('#ff0000').setNote('n');
      book.setNamedRange('TOP', sheet.getRange('A1:C1'));
      sheet.protect().setWarningOnly(true);
      sheet.addDeveloperMetadata('tab', 'log');
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      book.insertSheet('Two').hideSheet();
    }
    var range = book.getRangeByName('TOP');
    return [range.getDisplayValues(), range.getBackground(), range.getNote(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      book.createDeveloperMetadataFinder().withKey('tab').find().length,
      PropertiesService.getDocumentProperties().getProperty('k')]`;
  const first = emulatorOf(body);
  const before = first.call('probe', true);
  const workbook = JSON.parse(JSON.stringify(first.snapshot())) as ReturnType<
    typeof first.snapshot
  >;
  const second = emulatorOf(body, { workbook });
  expect(second.call('probe', false)).toEqual(before);
  expect(second.tabs()).toEqual(first.tabs());
  expect(second.values('Sheet1')).toEqual(first.values('Sheet1'));
});

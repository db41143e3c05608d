import { timed, untilWithin, type Times } from '../../timing/untilWithin';
import { emulatorOf, outcomeOf } from './probe';

test.each([
  [
    'a cell holds 50,000 characters',
    "sheet.getRange('A1').setValue('x'.repeat(50000)); return 'ok'",
    'ok',
  ],
  [
    'one more is refused',
    "sheet.getRange('A1').setValue('x'.repeat(50001))",
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'refused values leave nothing behind',
    "try { sheet.getRange('A1:B1').setValues([['a', 'x'.repeat(50001)]]) } catch (e) { return sheet.getLastRow() }",
    0,
  ],
  [
    'a property holds 9 KB',
    "PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9216)); return 'ok'",
    'ok',
  ],
  [
    'bytes count, not characters',
    "PropertiesService.getDocumentProperties().setProperty('k', 'ж'.repeat(4609))",
    'Exception: Argument too large: value',
  ],
  [
    'a store holds 500 KB',
    "var p = PropertiesService.getScriptProperties(); for (var i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'a cache key has 250 characters',
    "CacheService.getDocumentCache().put('k'.repeat(251), 'v')",
    'Exception: Argument too large: key',
  ],
  [
    'a cache value has 100 KB',
    "CacheService.getDocumentCache().put('k', 'v'.repeat(102401))",
    'Exception: Argument too large: value',
  ],
  [
    'a workbook has 10 million cells',
    'sheet.insertRowsAfter(1000, 400000)',
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a workbook has 200 tabs',
    "for (var i = 0; i < 200; i++) book.insertSheet('t' + i)",
    'Exception: Too many sheets.',
  ],
])('%s', (_, script, expected) => {
  expect(outcomeOf(script)).toEqual(expected);
});

test('a cache entry ends after its time', () => {
  let now = 0;
  const body =
    "var c = CacheService.getDocumentCache(); if (argument) c.put('k', 'v', 60); return c.get('k')";
  const emulator = emulatorOf(body, { now: () => now });
  expect(emulator.call('probe', true)).toBe('v');
  now = 59_999;
  expect(emulator.call('probe', false)).toBe('v');
  now = 60_000;
  expect(emulator.call('probe', false)).toBeNull();
});

test('putTab, a read of the whole tab and writes at its end stay fast on 200,000 rows', async () => {
  const limits = { loaded: 1000, recorded: 1000, summed: 2000 };
  const cells = Array.from({ length: 200_000 }, (_, row) => [`row ${String(row)}`, row]);
  const best = await untilWithin(limits, () => timed(() => timeLongLog(cells)));
  expect(best.loaded).toBeLessThan(limits.loaded);
  expect(best.recorded).toBeLessThan(limits.recorded);
  expect(best.summed).toBeLessThan(limits.summed);
});

function timeLongLog(cells: (string | number)[][]): Times<'loaded' | 'recorded' | 'summed'> {
  const emulator = emulatorOf(
    "var s = book.getSheetByName('Log'); for (var i = 0; i < 200; i++) { var row = s.getLastRow() + 1; s.insertRowsAfter(s.getMaxRows(), 1); s.getRange(row, 1, 1, 2).setValues([['id', row]]) } return s.getLastRow()",
  );
  const start = performance.now();
  emulator.putTab('Log', cells, 'LOG');
  const loaded = performance.now();
  expect(emulator.call('probe')).toBe(200_200);
  const recorded = performance.now();
  expect(emulator.evaluate('=SUM(LOG)+COUNTIF(Log!A:A;"row 5")')[0]?.[0]).toBe(20_039_920_100 + 1);
  const summed = performance.now() - recorded;
  return { loaded: loaded - start, recorded: recorded - loaded, summed };
}

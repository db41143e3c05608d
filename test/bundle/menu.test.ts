import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { salesWorkbook, setUpSnapshot } from './workbooks';

const labels = (words: (typeof texts)['en']): string[] => [
  words.menu.open,
  words.menu.report,
  words.menu.checkLog,
  words.menu.rebuild,
  words.menu.setUp,
  words.menu.help,
];

describe('the menu', () => {
  it.each(['onOpen', 'onInstall'])(
    '%s before anything was allowed touches nothing but the menu',
    (name) => {
      const emulator = builtEmulator({ locale: 'ru_RU', workbook: setUpSnapshot('ru_RU') });
      const before = emulator.snapshot();
      emulator.meter.reset();
      emulator.run(name, { authMode: 'NONE' });
      expect(emulator.meter.log.map(({ kind }) => kind)).toEqual(['ui']);
      expect(emulator.menu().map(({ label }) => label)).toEqual(labels(texts.en));
      expect(emulator.snapshot()).toEqual(before);
    },
  );

  it.each([
    ['en_US', texts.en],
    ['ru_RU', texts.ru],
    ['bg_BG', texts.bg],
  ])('speaks the language of the workbook once it may be read (%s)', (locale, words) => {
    const emulator = builtEmulator({ locale, workbook: setUpSnapshot(locale) });
    const before = emulator.snapshot();
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(emulator.menu().map(({ label }) => label)).toEqual(labels(words));
    // Today stands in the date cell of the Dashboard already: it is set-up day.
    expect(emulator.snapshot()).toEqual(before);
    expect(emulator.meter.cellsWritten).toBe(1);
  });

  it.each([
    ['en_GB', texts.en],
    ['ru_RU', texts.ru],
    ['bg_BG', texts.bg],
    ['de_DE', texts.en],
  ])('speaks it also in a workbook that was never set up (%s)', (locale, words) => {
    const emulator = builtEmulator({ locale });
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(emulator.menu().map(({ label }) => label)).toEqual(labels(words));
    emulator.run('menuRebuild');
    expect(emulator.alerts()).toEqual([words.recording.notSetUp]);
    const refusal = { ok: false, message: words.recording.notSetUp, offer: 'setUp' };
    expect(emulator.call('openDesk')).toEqual(refusal);
  });

  it('comes in English where Google fails at that moment to tell anything of the workbook', () => {
    const error = 'Service Spreadsheets timed out while accessing document with id 1.';
    const emulator = salesWorkbook([], {
      locale: 'ru_RU',
      faults: ({ kind }) => (kind === 'ui' ? undefined : { when: 'before', error }),
    });
    // What comes after the menu may fail for Google to see.
    expect(() => emulator.run('onOpen', { authMode: 'LIMITED' })).toThrow(error);
    expect(emulator.menu().map(({ label }) => label)).toEqual(labels(texts.en));
  });

  it('leads to functions that exist, and each of them answers without a raw exception', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    emulator.run('onOpen');
    for (const { functionName } of emulator.menu()) {
      expect(emulator.functionNames).toContain(functionName);
      emulator.run(functionName);
    }
    expect(emulator.sidebar()?.title).toBe('Tabla');
    expect(emulator.alerts()).toHaveLength(5);
  });

  it.each(['menuSetUp', 'menuWeeklyReport', 'menuCheckLog', 'menuRebuild'])(
    'says that %s goes on before it begins, and that it is over before it tells what came of it',
    (name) => {
      const emulator = salesWorkbook([], { user: 'vera@example.com' });
      emulator.meter.reset();
      emulator.run(name);
      const { working, finished } = texts.en.menu;
      expect(emulator.toasts()).toEqual([working, finished]);
      const calls = emulator.meter.log;
      expect(calls.filter(({ kind }) => kind === 'ui').map(({ member }) => member)).toEqual([
        ...['Spreadsheet.toast', 'Spreadsheet.toast', 'Ui.alert'],
      ]);
      // The settings alone are read before it: they tell the language.
      const [first, ...others] = calls.map(({ member }) => member);
      expect([first, others[0]]).not.toContain('LockService.tryLock');
      expect(calls.findIndex(({ kind }) => kind === 'ui')).toBeLessThanOrEqual(4);
    },
  );
});

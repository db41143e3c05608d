import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { salesWorkbook, setUpSnapshot } from './workbooks';

const labels = (words: (typeof texts)['en']): string[] => [
  words.menu.open,
  words.menu.report,
  words.menu.checkLog,
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

  it('works in a workbook that was never set up', () => {
    const emulator = builtEmulator();
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(emulator.menu()).toHaveLength(5);
  });

  it('leads to functions that exist, and each of them answers without a raw exception', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    emulator.run('onOpen');
    for (const { functionName } of emulator.menu()) {
      expect(emulator.functionNames).toContain(functionName);
      emulator.run(functionName);
    }
    expect(emulator.sidebar()?.title).toBe('Tabla');
    expect(emulator.alerts()).toHaveLength(4);
  });
});

it('only the intended functions can be called by a client', () => {
  expect([...builtEmulator().functionNames].sort()).toEqual([
    'SALES_BASE',
    'SALES_BUDGET',
    'SALES_BURN',
    'SALES_FUNNEL',
    'SALES_GROWTH',
    'SALES_HEAD',
    'SALES_MOVES',
    'SALES_PLAN',
    'SALES_PROBLEMS',
    'SALES_SPEED',
    'SALES_STUCK',
    'SALES_TASKS',
    'SALES_TEAM',
    'activeClient',
    'clientNames',
    'menuCheckLog',
    'menuHelp',
    'menuSetUp',
    'menuWeeklyReport',
    'onInstall',
    'onOpen',
    'openDesk',
    'openSidebar',
    'recordAction',
    'refreshNightly',
    'setUp',
    'undoAction',
    'weeklyReport',
  ]);
});

describe('the desk', () => {
  it.each([
    ['en_US', 'en'],
    ['ru_RU', 'ru'],
    ['bg_BG', 'bg'],
  ] as const)('opens with who is signed in, the stages and the words (%s)', (locale, language) => {
    const workbook = setUpSnapshot(locale);
    const emulator = builtEmulator({ locale, workbook, user: 'Anna@example.com' });
    expect(emulator.call('openDesk')).toEqual({
      ok: true,
      email: 'Anna@example.com',
      name: 'anna',
      stages: texts[language].stages,
      language,
      words: texts[language].sidebar,
    });
  });

  const { nobody, notSetUp, stranger } = texts.en.recording;
  it.each([
    ['a blank name', salesWorkbook([], { user: '' }), nobody],
    ['a workbook without tabs', builtEmulator(), notSetUp],
    ['a stranger', salesWorkbook([], { user: 'zoe@example.com' }), stranger('zoe@example.com')],
  ])('stays closed for %s, with a reason', (_, emulator, message) => {
    expect(emulator.call('openDesk')).toEqual({ ok: false, message });
  });
});

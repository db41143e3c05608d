import { cellDateOfIso, type WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { ACTION_HEADINGS, CLIENT_HEADINGS, plain, rowsOf, setUpSnapshot } from './workbooks';

type Tab = WorkbookSnapshot['tabs'][number];

function tabOf(snapshot: WorkbookSnapshot, name: string): Tab {
  const tab = snapshot.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** The drop-downs of the Entry tab follow the settings. */
function withoutEntryChoices(tab: Tab): Tab {
  if (tab.name !== texts.en.tabs.entry) return tab;
  return { ...tab, formats: tab.formats.filter(({ property }) => !/validation/i.test(property)) };
}

/**
 * A workbook but for what belongs to the add-on and is laid anew by every set-up: the Dashboard, its figures, and what
 * the Entry tab offers.
 */
function withoutDashboard(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { dashboard, figures } = texts.en.tabs;
  const ids = [dashboard, figures].map((name) => tabOf(snapshot, name).id);
  return {
    ...snapshot,
    tabs: snapshot.tabs.filter((tab) => !ids.includes(tab.id)).map(withoutEntryChoices),
    conditionalFormats: snapshot.conditionalFormats.filter(([tabId]) => !ids.includes(tabId)),
  };
}

function layerOf(
  snapshot: WorkbookSnapshot,
  name: string,
  column: number,
): Tab['formats'][number] | undefined {
  const { formats } = tabOf(snapshot, name);
  return formats.find(({ property, area }) => property === 'validation' && area.left === column);
}

/** The rule of what a column, counted from 0, offers. */
function offered(snapshot: WorkbookSnapshot, name: string, column: number): unknown {
  return layerOf(snapshot, name, column)?.value;
}

function offeredArea(snapshot: WorkbookSnapshot, name: string, column: number): unknown {
  return layerOf(snapshot, name, column)?.area;
}

const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  Actions: ACTION_HEADINGS,
  Clients: CLIENT_HEADINGS,
  Team: ['Manager', 'E-mail', 'Role', 'From', 'Until'],
  Plan: ['Month', 'Manager', 'Plan', 'Wins', 'New deals'],
  Costs: ['Month', 'Article', 'Plan', 'Fact'],
  Tasks: ['Task', 'Owner', 'Set on', 'Due', 'Check-up', 'State', 'Question', 'Updated'],
  Settings: ['Setting', 'Value', 'Note'],
  Entry: ['Manager', 'Client', 'Stage', 'Outcome', 'Reason', 'Record', 'Result', 'ID'],
  Changes: ['When', 'Recorded by', 'What', 'Subject', 'Before', 'After'],
};
const TABS = Object.keys(CONTRACT);

describe('set-up on an empty workbook', () => {
  const emulator = builtEmulator();
  const answer = emulator.call('setUp');
  const snapshot = emulator.snapshot();

  it('says which tabs it added', () => {
    expect(answer).toMatchObject({ ok: true, created: expect.arrayContaining(TABS) as unknown });
  });

  it.each(TABS)('%s has the headings of the contract, each with a note, frozen', (name) => {
    const tab = tabOf(snapshot, name);
    expect(tab.cells[0]).toEqual(CONTRACT[name]);
    expect(tab.notes).toHaveLength(CONTRACT[name]?.length ?? 0);
    for (const [, note] of tab.notes) expect(note).not.toBe('');
    expect(tab.frozenRows).toBe(1);
    expect(tab.hidden).toBe(false);
  });

  it.each(TABS)('%s is marked by its named range over whole columns', (name) => {
    const range = snapshot.names.find((entry) => entry.name === name.toUpperCase());
    const width = CONTRACT[name]?.length ?? 0;
    expect(range?.tabId).toBe(tabOf(snapshot, name).id);
    expect(range?.reference).toMatchObject({ left: 0, right: width - 1 });
    expect(range?.reference.top).toBeUndefined();
    expect(range?.reference.bottom).toBeUndefined();
  });

  it('puts the Dashboard first, keeps the tab that was there, and hides the tabs of formulas', () => {
    expect(emulator.tabs().slice(0, 2)).toMatchObject([
      { name: texts.en.tabs.dashboard, hidden: false },
      { name: 'Sheet1', hidden: false },
    ]);
    const hidden = emulator.tabs().filter((tab) => tab.hidden);
    const { figures, lookup } = texts.en.tabs;
    expect(hidden.map(({ name }) => name)).toEqual([figures, lookup]);
  });

  it('warns who edits the log, and locks nobody out of anything', () => {
    const ids = ['Actions', 'Changes'].map((name) => tabOf(snapshot, name).id);
    const warning = { warningOnly: true, description: texts.en.setUp.logProtection };
    expect(snapshot.protections).toMatchObject(ids.map((tabId) => ({ tabId, ...warning })));
  });

  it.each([
    ['Team', 2, Object.values(texts.en.roles)],
    ['Tasks', 5, Object.values(texts.en.taskStates)],
  ])('%s offers the known words in a drop-down, down the whole column', (name, column, words) => {
    const tab = tabOf(snapshot, name);
    const rules = tab.formats.filter(({ property }) => /validation/i.test(property));
    expect(rules).toHaveLength(1);
    expect(rules[0]?.area).toMatchObject({ top: 1, left: column, height: 999, width: 1 });
    expect(rules[0]?.value).toMatchObject({ values: [words, true], allowInvalid: true });
  });

  it.each([
    ['managers of Team', 0, 'VALUE_IN_RANGE'],
    ['clients of the base', 1, 'VALUE_IN_RANGE'],
    ['stages with their numbers', 2, 'VALUE_IN_LIST'],
    ['outcomes', 3, 'VALUE_IN_LIST'],
    ['reasons of refusals and closings', 4, 'VALUE_IN_LIST'],
    ['tick boxes', 5, 'CHECKBOX'],
  ])('Entry offers %s in its first 200 rows', (_, column, criteria) => {
    expect(offered(snapshot, 'Entry', column)).toMatchObject({ criteria, allowInvalid: true });
    const area = offeredArea(snapshot, 'Entry', column);
    expect(area).toEqual({ top: 1, left: column, height: 200, width: 1 });
  });

  it('Entry offers what the settings and the other tabs say', () => {
    const values = (column: number): unknown =>
      (offered(snapshot, 'Entry', column) as { values: unknown[] }).values[0];
    expect(values(0)).toMatchObject({ tabId: tabOf(snapshot, 'Team').id, top: 1, left: 0 });
    expect(values(1)).toMatchObject({ tabId: tabOf(snapshot, 'Clients').id, top: 1, left: 0 });
    expect(values(2)).toEqual(
      texts.en.stages.map((name, index) => `${String(index + 1)}. ${name}`),
    );
    expect(values(4)).toEqual(expect.arrayContaining(texts.en.settings.closingReasons));
  });

  it('Entry shows the whole answer: it takes as many lines as it needs', () => {
    const wrapped = tabOf(snapshot, 'Entry').formats.filter(({ property }) => property === 'wrap');
    expect(wrapped).toMatchObject([{ area: { top: 1, left: 6, width: 1 }, value: 'WRAP' }]);
  });

  it('keeps the log plain: no drop-down and no formula in it', () => {
    const log = tabOf(snapshot, 'Actions');
    expect(log.formulas).toEqual([]);
    expect(log.formats.filter(({ property }) => /validation/i.test(property))).toEqual([]);
  });

  it('makes the person who sets up the first admin', () => {
    expect(rowsOf(emulator, 'Team')).toEqual([
      {
        Manager: 'anna',
        'E-mail': 'anna@example.com',
        Role: 'admin',
        From: cellDateOfIso('2026-11-20'),
      },
    ]);
  });

  it('seeds settings that the formulas understand, with the seven stages', () => {
    const settings = rowsOf(emulator, 'Settings');
    const valueOf = (name: string): unknown =>
      settings.find(({ Setting }) => Setting === name)?.['Value'];
    expect(valueOf('Language')).toBe('English');
    expect(texts.en.stages.map((_, index) => valueOf(`Stage ${String(index + 1)}`))).toEqual(
      texts.en.stages,
    );
    expect(valueOf('Cooling days')).toBe(180);
    emulator.call('recordAction', { id: 'seeded-01', client: 'Acme', stage: 1 });
    const funnel = emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS)');
    expect(funnel.slice(1).map((row) => row[1])).toEqual(texts.en.stages);
  });
});

describe('set-up a second time', () => {
  it.each(['en_US', 'ru_RU', 'bg_BG'])('changes nothing at all (%s)', (locale) => {
    const before = setUpSnapshot(locale);
    const emulator = builtEmulator({ locale, workbook: before });
    expect(emulator.call('setUp')).toMatchObject({ ok: true, created: [] });
    expect(emulator.snapshot()).toEqual(before);
  });

  it('leaves alone what people wrote since', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot() });
    emulator.type('Settings', 2, 2, 'ru');
    emulator.type('Settings', 3, 1, '');
    emulator.type('Clients', 2, 1, 'Acme');
    emulator.type('Plan', 1, 6, 'Our own column');
    emulator.type('Costs', 1, 2, 'Article');
    const before = emulator.snapshot();
    expect(emulator.call('setUp')).toMatchObject({ ok: true, created: [] });
    expect(withoutDashboard(emulator.snapshot())).toEqual(withoutDashboard(before));
    expect(offered(emulator.snapshot(), 'Entry', 3)).toMatchObject({
      values: [[texts.ru.outcomes.refused, texts.ru.outcomes.closed], true],
    });
    // The Dashboard is the add-on's own: it follows the language of the settings.
    expect(emulator.values('Dashboard')[0]?.[0]).toBe(texts.ru.dashboard.title);
  });
});

describe.each([
  ['ru_RU', texts.ru],
  ['bg_BG', texts.bg],
  ['de_DE', texts.en],
  ['en_GB', texts.en],
])('set-up under the locale %s', (locale, words) => {
  it('speaks its language, or else English, in tabs, headings, roles and settings', () => {
    const emulator = builtEmulator({ locale });
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    const names = emulator.tabs().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.values(words.tabs)));
    expect(emulator.values(words.tabs.actions)[0]).toEqual(Object.values(words.headings.actions));
    expect(rowsOf(emulator, words.tabs.team)[0]?.[words.headings.team.role]).toBe(
      words.roles.admin,
    );
    const funnel = emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS)');
    expect(plain(funnel[0]?.[0])).toContain(words.headings.actions.when);
    expect(emulator.call('openDesk')).toMatchObject({ ok: true, stages: words.stages });
  });
});

import { cellDateOfIso, type WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { ACTION_HEADINGS, plain, rowsOf, setUpSnapshot } from './workbooks';

type Tab = WorkbookSnapshot['tabs'][number];

function tabOf(snapshot: WorkbookSnapshot, name: string): Tab {
  const tab = snapshot.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** A workbook but for the Dashboard and its figures, which belong to the add-on and are laid anew by every set-up. */
function withoutDashboard(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { dashboard, figures } = texts.en.tabs;
  const ids = [dashboard, figures].map((name) => tabOf(snapshot, name).id);
  return {
    ...snapshot,
    tabs: snapshot.tabs.filter((tab) => !ids.includes(tab.id)),
    conditionalFormats: snapshot.conditionalFormats.filter(([tabId]) => !ids.includes(tabId)),
  };
}

const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  Actions: ACTION_HEADINGS,
  Clients: [
    'Client',
    'Manager',
    'Since',
    'Potential',
    'Status',
    'Stage',
    'Days in stage',
    'Last action',
    'Next step',
    'Cooling until',
    'Sold in total',
  ],
  Team: ['Manager', 'E-mail', 'Role', 'From', 'Until'],
  Plan: ['Month', 'Manager', 'Plan', 'Wins', 'New deals'],
  Costs: ['Month', 'Article', 'Plan', 'Fact'],
  Tasks: ['Task', 'Owner', 'Set on', 'Due', 'Check-up', 'State', 'Question', 'Updated'],
  Settings: ['Setting', 'Value', 'Note'],
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
    const logId = tabOf(snapshot, 'Actions').id;
    expect(snapshot.protections).toMatchObject([{ tabId: logId, warningOnly: true }]);
    expect(snapshot.protections[0]?.description).toBe(texts.en.setUp.logProtection);
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

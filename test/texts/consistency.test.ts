import type { Language } from '../../src/domain/settings';
import { texts } from '../../src/texts/index';
import { everyText } from './everyText';

const LANGUAGES = Object.entries(texts) as [Language, (typeof texts)[Language]][];

describe.each(LANGUAGES)('instructions in %s', (language, words) => {
  it('name the menu item as the menu does', () => {
    const path = `Tabla\u00a0› ${words.menu.setUp}`;
    expect(words.recording.notSetUp).toContain(path);
    expect(words.recording.brokenLog('x')).toContain(path);
    expect(words.recording.brokenChanges('x')).toContain(path);
    expect(words.phone.notAllowed).toContain(path);
  });

  it('name the tabs by their titles', () => {
    const { formulas, recording, setUp, settings, tables, tabs } = words;
    expect(formulas.noActions('x')).toContain(tabs.actions);
    expect(tables.noTeam).toContain(tabs.team);
    expect(tables.noHead).toContain(tabs.team);
    expect(tables.noHead).toContain(words.roles.head);
    expect(recording.brokenLog('x')).toContain(tabs.actions);
    expect(recording.brokenChanges('x')).toContain(tabs.changes);
    expect(recording.stranger('x')).toContain(tabs.team);
    expect(recording.unknownManager('x')).toContain(tabs.team);
    expect(setUp.notAdmin).toContain(tabs.team);
    expect(setUp.nobodySteers).toContain(tabs.team);
    expect(recording.unreadUntil('x')).toContain(tabs.team);
    expect(words.phone.notAtOnce).toContain(tabs.entry);
    expect(settings.fault(1, 'x', 'y')).toContain(tabs.settings);
  });

  it('name the words that a cell takes exactly as the cell wants them', () => {
    const { outcomes, roles, segments, setUp, settings, taskStates } = words;
    const { notes } = setUp;
    for (const word of Object.values(outcomes)) expect(notes.actions.outcome).toContain(word);
    for (const word of Object.values(roles)) expect(notes.team.role).toContain(word);
    expect(notes.tasks.state).toContain(taskStates.notStarted);
    for (const state of Object.values(taskStates)) {
      expect(words.formulas.expected.taskState).toContain(state);
    }
    expect(notes.clients.status).toContain(segments.working);
    expect(notes.clients.status).toContain(segments.inWork);
    for (const said of [settings.notes.countDays, settings.expected['calendar or working']]) {
      expect(said).toContain(settings.calendarDays);
      expect(said).toContain(settings.workingDays);
    }
    for (const said of [settings.notes.refusalReason, settings.expected['days or for good']]) {
      expect(said).toContain(settings.forGood);
    }
    for (const place of ['days or for good', 'end of a band'] as const) {
      expect(settings.expected[place]).toContain(words.headings.settings.note);
    }
    expect(settings.expected['at least two stages in a row']).toContain(
      `${settings.names.stage} 2`,
    );
    expect(words.tables.problem['missing manager']).toContain(words.nobody);
  });

  it('call one thing by one word in every tab and table', () => {
    const { headings, tables } = words;
    for (const tab of [headings.clients, headings.team, headings.plan]) {
      expect(tab.manager).toBe(headings.actions.manager);
    }
    expect(headings.clients.client).toBe(headings.actions.client);
    expect(headings.clients.stage).toBe(headings.actions.stage);
    expect(headings.clients.nextStep).toBe(headings.actions.nextStep);
    expect(headings.costs.month).toBe(headings.plan.month);
    expect(headings.costs.plan).toBe(headings.plan.plan);
    expect(headings.settings.note).toBe(headings.actions.note);
    const { client, deal, manager, stage, amount, nextStep } = headings.actions;
    expect(tables.stuck).toEqual(
      expect.arrayContaining([client, deal, manager, stage, amount, nextStep]),
    );
    expect(tables.stuck).toContain(headings.clients.daysInStage);
    expect(tables.funnel.slice(0, 3)).toEqual([stage, tables.speed[1], tables.speed[8]]);
    for (const table of [tables.moves, tables.plan, tables.growth, tables.base, tables.team]) {
      expect(table[0]).toBe(manager);
    }
    const { plan, wins, newDeals } = headings.plan;
    expect(tables.plan).toEqual(expect.arrayContaining([plan, wins, newDeals, tables.budget[2]]));
    expect(tables.moves).toEqual(expect.arrayContaining([wins, newDeals]));
    expect(tables.base[4]).toBe(tables.funnel[2]);
    expect(tables.tasks[0]).toBe(headings.tasks.owner);
    expect(tables.team[1]).toBe(headings.team.role);
    const { article, fact } = headings.costs;
    expect(tables.budget.slice(0, 3)).toEqual([article, plan, fact]);
    // The Dashboard's columns are narrow: it may cut the word short.
    expect(fact).toContain(words.dashboard.peopleHeadings.fact.replace('.', ''));
  });

  it('separate the arguments of a formula by a semicolon', () => {
    const formulas = everyText(language).filter(({ text }) => /SALES_|DATE\(/.test(text));
    expect(formulas.length).toBeGreaterThan(2);
    for (const { text } of formulas) expect(text).not.toMatch(/\([^)]*,[^)]*\)/);
  });
});

import { WORDS } from '../../../preview/headless/words';
import { texts } from '../../../src/texts';

it('looks for the very words of the add-on', () => {
  const languages = [texts.en, texts.ru, texts.bg];
  const wordsOf = (pick: (words: typeof texts.en) => string) => languages.map(pick);
  expect(WORDS).toEqual({
    When: wordsOf(({ headings }) => headings.actions.when),
    Manager: wordsOf(({ headings }) => headings.actions.manager),
    Client: wordsOf(({ headings }) => headings.actions.client),
    Stage: wordsOf(({ headings }) => headings.actions.stage),
    Setting: wordsOf(({ headings }) => headings.settings.setting),
    Value: wordsOf(({ headings }) => headings.settings.value),
    'E-mail': wordsOf(({ headings }) => headings.team.email),
    Role: wordsOf(({ headings }) => headings.team.role),
    Month: wordsOf(({ headings }) => headings.plan.month),
    Plan: wordsOf(({ headings }) => headings.plan.plan),
    Article: wordsOf(({ headings }) => headings.costs.article),
    Task: wordsOf(({ headings }) => headings.tasks.task),
    Owner: wordsOf(({ headings }) => headings.tasks.owner),
    Language: wordsOf(({ settings }) => settings.names.language),
    admin: wordsOf(({ roles }) => roles.admin),
    head: wordsOf(({ roles }) => roles.head),
  });
});

it('finds the same word wherever it stands', () => {
  for (const { headings, settings } of [texts.en, texts.ru, texts.bg]) {
    for (const tab of [headings.clients, headings.team, headings.plan]) {
      expect(WORDS.Manager).toContain(tab.manager);
    }
    expect(WORDS.Client).toContain(headings.clients.client);
    expect(WORDS.Month).toContain(headings.costs.month);
    expect(WORDS.Stage).toContain(settings.names.stage);
  }
});

import { nameKey } from '../domain/log/name';
import type { LogWords } from '../sheets/actions';
import type { ClientColumn } from '../sheets/clients';
import type { CostColumn } from '../sheets/costs';
import type { EntryColumn } from '../sheets/entry';
import type { HeadingWords } from '../sheets/headings';
import type { PlanColumn } from '../sheets/plan';
import type { SettingsColumn, SettingsLexicon, SettingsWords } from '../sheets/settingsWords';
import type { TaskWords } from '../sheets/tasks';
import type { TeamColumn, TeamWords } from '../sheets/team';
import { bg } from './bg';
import { en, type Texts } from './en';
import { ru } from './ru';

const LANGUAGES = [en, ru, bg];

/** The words by which a log is understood, whatever the language of the workbook. */
export const logWords = {
  headings: LANGUAGES.map(({ headings }) => headings.actions),
  outcomes: LANGUAGES.map(({ outcomes }) => outcomes),
  stages: LANGUAGES.map(({ stages }) => stages),
} satisfies Omit<LogWords, 'nobody'>;

/** The same, with the word of one language for a row without a manager. */
export function logWordsOf({ nobody }: Texts): LogWords {
  return { ...logWords, nobody };
}

/** The headings by which the Clients tab is understood. */
export const clientHeadings: readonly HeadingWords<ClientColumn>[] = LANGUAGES.map(
  ({ headings }) => headings.clients,
);

/** The words by which the Team tab is understood. */
export const teamWords: readonly TeamWords[] = LANGUAGES.map(({ headings, roles }) => ({
  headings: headings.team,
  roles,
}));

/** The headings by which the Team tab is understood. */
export const teamHeadings: readonly HeadingWords<TeamColumn>[] = teamWords.map(
  ({ headings }) => headings,
);

/** Who sells and stands on the Dashboard, in the words of all languages. */
export const sellingRoles: readonly string[] = [
  ...new Set(teamWords.flatMap(({ roles }) => [roles.manager, roles.head])),
];

/** The headings by which the Plan tab is understood. */
export const planHeadings: readonly HeadingWords<PlanColumn>[] = LANGUAGES.map(
  ({ headings }) => headings.plan,
);

/** The headings by which the Costs tab is understood. */
export const costHeadings: readonly HeadingWords<CostColumn>[] = LANGUAGES.map(
  ({ headings }) => headings.costs,
);

/** The words by which the Tasks tab is understood. */
export const taskWords: readonly TaskWords[] = LANGUAGES.map(({ headings, taskStates }) => ({
  headings: headings.tasks,
  taskStates,
}));

/** The headings by which the Entry tab is understood. */
export const entryHeadings: readonly HeadingWords<EntryColumn>[] = LANGUAGES.map(
  ({ headings }) => headings.entry,
);

/** Who recorded a row that came from a phone, in the words of all languages, as names are compared. */
export const phoneWords: ReadonlySet<string> = new Set(
  LANGUAGES.map(({ phone }) => nameKey(phone.recordedBy)),
);

/** The headings by which the Changes tab is understood. */
export const changeHeadings = LANGUAGES.map(({ headings }) => headings.changes);

/** The headings by which the Settings tab is understood. */
export const settingsHeadings: readonly HeadingWords<SettingsColumn>[] = LANGUAGES.map(
  ({ headings }) => headings.settings,
);

/** The words by which the Settings tab is understood. */
export const settingsLexicon: SettingsLexicon = {
  en: settingsWords(en),
  ru: settingsWords(ru),
  bg: settingsWords(bg),
};

function settingsWords({ headings, settings, stages }: Texts): SettingsWords {
  return {
    headings: headings.settings,
    names: settings.names,
    calendarDays: settings.calendarDays,
    workingDays: settings.workingDays,
    forGood: settings.forGood,
    ownName: settings.ownName,
    stages,
    closingReasons: settings.closingReasons,
  };
}

import { counted, grouped } from '../language';
import { menu } from './menu';
import { sheet } from './sheet';

/** What the add-on answers when an action is recorded, or is not. */
export const recording = {
  nobody:
    'Google does not tell the add-on who you are. Open the sheet signed in to the account your company gave you; until then nothing is saved.',
  stranger: (email: string): string =>
    `${email} is not on the Team tab. Ask your head of sales to add you; until then nothing is saved.`,
  unreadUntil: (text: string): string =>
    `“${text}”, which the Team tab says under ${sheet.headings.team.until} in your row, is no date, so nothing is saved. Ask your head or admin to mend it.`,
  notYourRole: (role: string): string =>
    `Recording is for managers and heads; your role is “${role}”. Nothing was saved.`,
  busy: 'Somebody else is saving at this moment. Nothing was saved; please try again.',
  notSetUp: `This sheet has no Tabla tabs yet. They are made by Tabla\u00a0› ${menu.setUp}.`,
  brokenLog: (columns: string): string =>
    `The Actions tab lacks: ${columns}. Nothing was saved. To bring it back, choose Tabla\u00a0› ${menu.setUp}.`,
  brokenChanges: (columns: string): string =>
    `The Changes tab lacks: ${columns}. Nothing was saved. To bring it back, choose Tabla\u00a0› ${menu.setUp}.`,
  noChanges: `The Changes tab is missing, so nothing was saved: the change would be noted nowhere. To bring it back, choose Tabla\u00a0› ${menu.setUp}.`,
  notARequest:
    'The entry did not arrive whole, so nothing was saved. Please open the sidebar again.',
  notUnderstood: (field: string): string =>
    `“${field}” is not filled in correctly, so nothing was saved.`,
  unknownField: (field: string): string => `There is no field “${field}”; nothing was saved.`,
  missing: (field: string): string => `“${field}” is missing, so nothing was saved.`,
  tooLong: (field: string, limit: number): string =>
    `“${field}” is longer than ${String(limit)} characters, so nothing was saved.`,
  unknownStage: (stage: string, last: number): string =>
    `There is no stage “${stage}”. Choose 1 to ${String(last)}; nothing was saved.`,
  pastNextStep: 'The next step lies in the past. Choose today or a later day; nothing was saved.',
  notYourClient: (client: string, owner: string): string =>
    `${client} belongs to ${owner}, so nothing was saved. Your head of sales can hand the client over.`,
  notYourName: 'Managers record under their own name only; nothing was saved.',
  unknownManager: (name: string): string => `${name} is not on the Team tab, so nothing was saved.`,
  farNextStep: (years: number): string =>
    `The next step lies more than ${counted('en', years, { one: 'year', other: 'years' })} ahead. Choose an earlier day; nothing was saved.`,
  notAnAmount: (field: string, limit: number): string =>
    `“${field}” must be a number of at most ${grouped('en', limit)}, so nothing was saved.`,
  notADate: (field: string): string =>
    `“${field}” must be a date such as 2026-11-20, so nothing was saved.`,
  /** What ends these sentences is one of the two below. */
  cooling: (client: string, deed: string, until: string, end: string): string =>
    `${client} refused on ${deed} and is left alone until ${until}; ${end}.`,
  gone: (client: string, deed: string, end: string): string =>
    `${client} refused for good on ${deed}; ${end}.`,
  closed: (client: string, deed: string, end: string): string =>
    `${client} was closed for good on ${deed}; ${end}.`,
  headAlone: 'only the head of sales may override this, with a reason',
  writeReason: 'to override this, write the reason',
  /** When it was, and in whose row. */
  deed: (day: string, manager: string): string => `${day} (manager: ${manager})`,
  /** Stands in the Note of the row. */
  overridden: (reason: string): string => `Override: ${reason}`,
  /** What the field of that reason is called. */
  overrideReason: 'Override reason',
  notAClosingReason: (reasons: string): string =>
    `A client closes for good only when: ${reasons}. Anything else is a refusal. Nothing was saved.`,
  /** Flags of what may not have been meant; the stages are numbers, or what stands for them. */
  skipped: (from: string, to: string): string => `Stages skipped: from ${from} to ${to}`,
  wentBack: (from: string, to: string): string => `Back from ${from} to ${to}`,
};

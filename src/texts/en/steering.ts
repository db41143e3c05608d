import { menu } from './menu';

/** What the add-on answers about a day, a client’s card, tasks and limits. */
export const steering = {
  ownDayOnly: 'Managers see their own day only.',
  notASeller: (name: string): string =>
    `${name} does not sell here today. Choose a manager or a head from the Team tab.`,
  unknownClient: (client: string): string =>
    `There is no client “${client}”, neither in Clients nor in Actions.`,
  notYourCard: (client: string, owner: string): string =>
    `${client} belongs to ${owner}. Your head of sales can hand the client over.`,
  notYourTask: 'Only its owner or the head of sales can answer a task; nothing was saved.',
  listChanged:
    'The Tasks tab has changed meanwhile, so nothing was saved. Please reload the list and try again.',
  brokenTasks: (columns: string): string =>
    `The Tasks tab lacks: ${columns}. Nothing was saved. To bring it back, choose Tabla\u00a0› ${menu.setUp}.`,
  headOnlyTasks: 'Only the head of sales can set tasks; nothing was saved.',
  unknownOwner: (name: string): string =>
    `${name} is not in the team today, so nothing was saved. Choose somebody from the Team tab.`,
  dueInPast: 'The due date lies in the past. Choose today or a later day; nothing was saved.',
  checkUpOutside: 'The check-up must lie between today and the due date; nothing was saved.',
  headOnlyLimits: 'Only the head of sales can change limits; nothing was saved.',
  limitCount: (stages: number): string =>
    `Every stage below the last has a limit: ${String(stages)} in all. The stages may have changed; please reload the sidebar. Nothing was saved.`,
  limitRange: (stage: string): string =>
    `${stage}: a limit is a whole number of days from 1 to 3650, or blank. Nothing was saved.`,
};

import { menu } from './menu';

/** What the add-on answers on the Entry tab, and what it says of its triggers. */
export const phone = {
  /** Stands in Recorded by: nobody is signed in on a phone. */
  recordedBy: 'phone',
  recorded: (when: string, what: string): string => `Recorded ${when}: ${what}`,
  refused: (when: string, sentence: string): string => `Not recorded ${when}: ${sentence}`,
  changed: (recorded: string): string =>
    `${recorded}. The row was changed meanwhile: tick it again to record what it says now.`,
  notAtOnce:
    'What people enter on the Entry tab is recorded whenever somebody opens the sidebar; at once only with the permission that lets Tabla run by itself.',
  scheduledOn:
    'The weekly report is now made every Monday morning, even when nobody opens the sheet.',
  scheduledOff:
    'Your schedule is off. The weekly report is made when somebody asks for it, or by the schedule of a colleague.',
  isScheduled: 'Your schedule is on: the weekly report is made every Monday morning.',
  isNotScheduled: 'Your schedule is off.',
  lastByItself: (week: string): string => `The last one made by itself: week ${week}.`,
  neverByItself: 'None has been made by itself yet.',
  notAllowed: `Google has not given Tabla the permission to run by itself, so nothing was changed. To give it, choose Tabla\u00a0› ${menu.setUp}.`,
  scheduleRole: 'Only the head, the founder or the admin can schedule the weekly report.',
};

import { menu } from './menu';

/** What the add-on answers when something outside it is amiss. */
export const failure = {
  permission: (what: string): string =>
    `Google did not let Tabla ${what}: a permission is missing. Choose Tabla\u00a0› ${menu.setUp}, allow everything that Google asks for, and try again.`,
  /** What a permission is for. */
  permissions: {
    sheet: 'read and change this sheet',
    window: 'show its sidebar',
    email: 'see who you are',
    alone: 'work by itself at night and every Monday',
    any: 'do this',
  },
  notAlone: `Tabla may not work by itself yet: phone entries wait until somebody opens the sidebar, and nothing is made at night. Choose Tabla\u00a0› ${menu.setUp} and give this permission.`,
  protectedCells:
    'Somebody has protected a part of this sheet where Tabla writes. Ask the owner of the sheet to let you edit it, and try again: nothing is saved twice.',
  busy: 'Google is busy at this moment. Nothing was lost: try again in a minute, nothing is saved twice.',
  unknown:
    'Tabla could not finish this. Please try again: nothing is saved twice. If it goes on, tell the admin of the sheet.',
};

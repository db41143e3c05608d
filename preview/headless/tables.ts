/** Each file of the command line, and the tab and the named range it becomes. */
export const TABLES = [
  {
    option: 'log',
    tab: 'Actions',
    range: 'ACTIONS',
    required: ['When', 'Manager', 'Client', 'Stage'],
  },
  { option: 'settings', tab: 'Settings', range: 'SETTINGS', required: ['Setting', 'Value'] },
  { option: 'clients', tab: 'Clients', range: 'CLIENTS', required: ['Client'] },
  { option: 'team', tab: 'Team', range: 'TEAM', required: ['Manager', 'E-mail', 'Role'] },
  { option: 'plan', tab: 'Plan', range: 'PLAN', required: ['Month', 'Plan'] },
  { option: 'costs', tab: 'Costs', range: 'COSTS', required: ['Month', 'Article'] },
  { option: 'tasks', tab: 'Tasks', range: 'TASKS', required: ['Task', 'Owner'] },
] as const;

export type Table = (typeof TABLES)[number];
export type TableOption = Table['option'];

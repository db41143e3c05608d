/** The tabs of the workbook, by the named range that marks each. */
export const NAMED_RANGES = {
  actions: 'ACTIONS',
  clients: 'CLIENTS',
  team: 'TEAM',
  plan: 'PLAN',
  costs: 'COSTS',
  tasks: 'TASKS',
  settings: 'SETTINGS',
  entry: 'ENTRY',
  changes: 'CHANGES',
  dashboard: 'DASHBOARD',
  figures: 'TABLA_FIGURES',
  lookup: 'TABLA_LOOKUP',
} as const;

/** A tab of the workbook. */
export type TabKey = keyof typeof NAMED_RANGES;

/** A tab of records that people see and fill; the others hold formulas, and all but the Dashboard are hidden. */
export type VisibleTab = Exclude<TabKey, 'lookup' | 'figures' | 'dashboard'>;

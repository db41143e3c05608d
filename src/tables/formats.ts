/** Number formats of the columns of each table, in the notation of Google Sheets; undefined is the automatic format. */
export const COUNT = '#,##0';
export const RATE = '0%';
const MONEY = '#,##0.##';
export const DATE = 'yyyy-mm-dd';
const PACE = '#,##0.0';

/** Formats of the funnel table. */
export const FUNNEL_FORMATS = [
  '0',
  undefined,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  RATE,
  RATE,
  COUNT,
];
/** Formats of the speed table. */
export const SPEED_FORMATS = [
  '0',
  undefined,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  undefined,
  COUNT,
  COUNT,
];
/** Formats of the stuck table. */
export const STUCK_FORMATS = [
  undefined,
  undefined,
  undefined,
  '0',
  undefined,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  MONEY,
  DATE,
];
/** Formats of the moves table. */
export const MOVES_FORMATS = [
  undefined,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  PACE,
  COUNT,
  DATE,
];
/** Formats of the plan table. */
export const PLAN_FORMATS = [
  undefined,
  MONEY,
  MONEY,
  RATE,
  MONEY,
  RATE,
  MONEY,
  MONEY,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  undefined,
];
/** Formats of the budget table. */
export const BUDGET_FORMATS = [undefined, MONEY, MONEY, MONEY];
/** Formats of the growth table. */
export const GROWTH_FORMATS = [
  undefined,
  MONEY,
  MONEY,
  MONEY,
  MONEY,
  MONEY,
  MONEY,
  MONEY,
  RATE,
  RATE,
];
/** Formats of the table of the heads' own sales. */
export const HEAD_FORMATS = [undefined, COUNT, COUNT, COUNT, MONEY, MONEY, undefined];
/** Formats of the table of the people. */
export const TEAM_FORMATS = [undefined, undefined, PACE, MONEY, MONEY, MONEY];
/** Formats of the base table. */
export const BASE_FORMATS = [
  undefined,
  COUNT,
  COUNT,
  RATE,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  MONEY,
  MONEY,
];
/** Formats of the values of the burn table, measure by measure: its one column holds counts, shares and months. */
export const BURN_VALUE_FORMATS = [
  COUNT,
  RATE,
  RATE,
  RATE,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  COUNT,
  PACE,
  PACE,
  COUNT,
];

/** Number formats of the columns of each table, in the notation of Google Sheets; undefined is the automatic format. */
export const COUNT = '#,##0';
export const RATE = '0%';
/** A share whose last per cent decides on a colour: 99.6 % must not look like 100. */
export const FINE_RATE = '0.0%';
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

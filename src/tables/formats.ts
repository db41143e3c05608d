/** Number formats of the columns of each table, in the notation of Google Sheets; undefined is the automatic format. */
const COUNT = '#,##0';
const RATE = '0%';
const MONEY = '#,##0.##';
const DATE = 'yyyy-mm-dd';

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

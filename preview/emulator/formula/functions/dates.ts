import { CellDate, CellError, localOfSerial, serialOfLocal } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import { readIsoDate } from '../../cells/typedText';
import { toNumber } from '../scalars';
import { scalar } from './definition';
import type { BuiltIn, FunctionTable } from './definition';

function numbers(run: (...values: number[]) => CellValue): BuiltIn {
  return scalar((...values) => {
    const converted: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      converted.push(number);
    }
    return run(...converted);
  });
}

function part(read: (date: Date) => number): BuiltIn {
  return numbers((serial = 0) => read(new Date(localOfSerial(serial))));
}

function day(year: number, month: number, date: number): CellDate {
  const fullYear = year < 1900 ? year + 1900 : year;
  return new CellDate(serialOfLocal(Date.UTC(fullYear, month, date)));
}

function addMonths(serial: number, months: number): CellDate {
  const date = new Date(localOfSerial(serial));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return day(year, month, Math.min(date.getUTCDate(), lastDay));
}

function weekday(serial: number, type = 1): CellValue {
  const sunday0 = new Date(localOfSerial(serial)).getUTCDay();
  if (type === 2) return ((sunday0 + 6) % 7) + 1;
  return type === 3 ? (sunday0 + 6) % 7 : sunday0 + 1;
}

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - firstDay) / 604_800_000) + 1;
}

/** Dates and times; a function that gives a date gives a date-typed value. */
export const DATES: FunctionTable = {
  TODAY: {
    kind: 'whole',
    run: (_, evaluation) => new CellDate(Math.floor(evaluation.scope.now())),
  },
  NOW: { kind: 'whole', run: (_, evaluation) => new CellDate(evaluation.scope.now()) },
  DATE: numbers((year = 0, month = 1, date = 1) =>
    day(Math.trunc(year), Math.trunc(month) - 1, Math.trunc(date)),
  ),
  TIME: numbers(
    (hours = 0, minutes = 0, seconds = 0) =>
      new CellDate(((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1),
  ),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  ISOWEEKNUM: part(isoWeek),
  WEEKDAY: numbers((serial = 0, type = 1) => weekday(serial, type)),
  EDATE: numbers((serial = 0, months = 0) => addMonths(serial, months)),
  EOMONTH: numbers((serial = 0, months = 0) => {
    const date = new Date(localOfSerial(serial));
    return day(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months) + 1, 0);
  }),
  DAYS: numbers((end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  TO_DATE: numbers((serial = 0) => new CellDate(serial)),
  DATEVALUE: scalar((value = null) => {
    if (value instanceof CellDate) return Math.floor(value.serial);
    const date = typeof value === 'string' ? readIsoDate(value) : undefined;
    if (date !== undefined) return Math.floor(date.serial);
    return new CellError('#VALUE!', 'DATEVALUE parameter cannot be parsed to date/time.');
  }),
};

import fc from 'fast-check';

import { parseAmount } from '../../../src/domain/log/amount';
import {
  addMonths,
  isoOf,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from '../../../src/domain/calendar/calendarDay';
import { parseWeek, weekName, weekOf } from '../../../src/domain/calendar/isoWeek';
import { timeReached } from '../../../src/domain/stages/kaplanMeier';
import { curveOf } from '../observations';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import { workingDaysBetween } from '../../../src/domain/calendar/workingDays';
import { day } from '../logBuilder';

const RUNS = { numRuns: 200 };
const MS_PER_DAY = 86_400_000;
const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2040-12-31') });

const ZONES = [
  'UTC',
  'Europe/Sofia',
  'Europe/Amsterdam',
  'Asia/Vladivostok',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
].map(zoneOf);

describe('in any zone', () => {
  it('the start of a written date falls on that date, also where its midnight is skipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyDay, (zone, date) => {
        // The one date that no wall in Samoa ever showed.
        fc.pre(!(zone.name === 'Pacific/Apia' && isoOf(date) === '2011-12-30'));
        expect(zone.dayAt(zone.instantAt(date * MS_PER_DAY))).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it('a local time comes back from its instant, unless the clocks skip it', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyDay, minutes, (zone, date, minute) => {
        const local = date * MS_PER_DAY + minute * 60_000;
        const instant = zone.instantAt(local);
        const wall = instant + zone.offsetAt(instant);
        const earlier = local - zone.offsetAt(instant - MS_PER_DAY);
        if (wall !== local) expect(instant).toBe(earlier);
        // No earlier pass of the same wall time.
        else
          expect([1800, 3600].some((s) => wallAt(zone, instant - s * 1000) === local)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('the offset is the one that the wall clock of the machine shows', () => {
    const anyInstant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, instant) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone.name,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(instant);
        const wall = new Date(wallAt(zone, instant)).toISOString();
        expect(wall.slice(0, 19).replace('T', ' ')).toBe(shown);
      }),
      RUNS,
    );
  });
});

function wallAt(zone: { offsetAt(instant: number): number }, instant: number): number {
  return instant + zone.offsetAt(instant);
}

describe('of any dates', () => {
  it('working days are those of a count day by day', () => {
    const holidays = fc.uniqueArray(fc.integer({ min: -5, max: 80 }), { maxLength: 10 });
    const span = fc.integer({ min: 0, max: 75 });
    fc.assert(
      fc.property(anyDay, span, holidays, (from, length, offsets) => {
        const off = offsets.map((offset) => from + offset).sort((a, b) => a - b);
        let count = 0;
        for (let date = from + 1; date <= from + length; date++) {
          if (weekdayOf(date) <= 5 && !off.includes(date)) count++;
        }
        expect(workingDaysBetween(from, from + length, off)).toBe(count);
      }),
      RUNS,
    );
  });

  it('an ISO date and an ISO week are read back as written', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(parseIsoDay(isoOf(date))).toBe(date);
        const week = weekOf(date);
        expect(parseWeek(weekName(week))).toEqual(week);
        expect(week.monday <= date && date <= week.sunday && weekdayOf(week.monday) === 1).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  it('months later is the same date of the month, or its last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const [from, to] = [partsOf(date), partsOf(addMonths(date, months))];
        const count = (parts: typeof from): number => parts.year * 12 + parts.month;
        expect(count(to) - count(from)).toBe(months);
        const isLast = partsOf(addMonths(date, months) + 1).date === 1;
        expect(to.date === from.date || (to.date < from.date && isLast)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('of any times', () => {
  const times = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

  it('the Kaplan–Meier curve is the empirical distribution where nothing is censored', () => {
    fc.assert(
      fc.property(times, (days) => {
        const curve = curveOf(days.map((time) => ({ days: time, event: true })));
        expect(curve.map((step) => step.days)).toEqual([...new Set(days)].sort((a, b) => a - b));
        for (const step of curve) {
          const later = days.filter((time) => time > step.days).length;
          expect(step.survival).toBeCloseTo(later / days.length, 12);
        }
        const sorted = [...days].sort((a, b) => a - b);
        expect(timeReached(curve, 0.5)).toBe(sorted[Math.ceil(days.length / 2) - 1]);
      }),
      RUNS,
    );
  });

  it('the curve falls, and stays between 1 and 0, however many are censored', () => {
    const seen = fc.record({ days: fc.integer({ min: 0, max: 40 }), event: fc.boolean() });
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 60 }), (observations) => {
        const levels = curveOf(observations).map(({ survival }) => survival);
        expect(levels).toEqual([...levels].sort((a, b) => b - a));
        expect(levels.every((level) => level >= 0 && level < 1)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('of any sum', () => {
  it('an amount with two decimals is read back, in every way to write it', () => {
    const style = fc.constantFrom<[string, string][]>(
      ['', '.'],
      ['', ','],
      [' ', ','],
      [' ', '.'],
      ['\u00a0', ','],
      ['\u202f', ','],
      [',', '.'],
      ['.', ','],
    );
    const around = fc.constantFrom<[string, string][]>(
      ['', ''],
      ['€', ''],
      ['$ ', ''],
      ['', ' €'],
      ['', '\u00a0лв.'],
    );
    const minus = fc.constantFrom('', '-', '\u2212');
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(cents, style, around, minus, (sum, [group, decimal], sides, sign) => {
        const whole = String(Math.floor(sum / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const written = `${whole}${decimal}${String(sum % 100).padStart(2, '0')}`;
        const amount = parseAmount(`${sides[0]}${sign}${written}${sides[1]}`);
        expect(amount).toBeCloseTo(sign === '' ? sum / 100 : -sum / 100, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('no text makes the reader throw or give a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const amount = parseAmount(text);
        expect(typeof amount === 'string' || Number.isFinite(amount)).toBe(true);
      }),
      RUNS,
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { timeReached } from '../../../src/domain/stages/kaplanMeier';
import { curveOf, type Observation } from '../observations';

/** Freireich et al. 1963, Blood 21:699: weeks of remission under 6-MP and under placebo. */
function freireich(group: string): Observation[] {
  const file = join(__dirname, '../../fixtures/gehan_6mp.csv');
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines
    .map((line) => line.trim().split(','))
    .filter((cells) => cells[2] === group)
    .map(([time, event]) => ({ days: Number(time), event: event === '1' }));
}

function events(...days: number[]): Observation[] {
  return days.map((time) => ({ days: time, event: true }));
}

function censored(...days: number[]): Observation[] {
  return days.map((time) => ({ days: time, event: false }));
}

describe('the Kaplan–Meier estimate', () => {
  it('is the published one for the remission times of Freireich: 21 patients under 6-MP', () => {
    const sample = freireich('6-MP');
    expect(sample).toHaveLength(21);
    const curve = curveOf(sample).map(({ days, survival }) => [days, survival.toFixed(3)]);
    expect(curve).toEqual([
      [6, '0.857'],
      [7, '0.807'],
      [10, '0.753'],
      [13, '0.690'],
      [16, '0.627'],
      [22, '0.538'],
      [23, '0.448'],
    ]);
  });

  it('has the published medians of Freireich: 23 weeks under 6-MP, 8 under placebo', () => {
    expect(timeReached(curveOf(freireich('6-MP')), 0.5)).toBe(23);
    expect(timeReached(curveOf(freireich('control')), 0.5)).toBe(8);
  });

  it('says "not reached" where too many are censored before the mark', () => {
    expect(timeReached(curveOf(freireich('6-MP')), 0.85)).toBeUndefined();
    expect(timeReached(curveOf(censored(1, 2, 3)), 0.5)).toBeUndefined();
    expect(timeReached(curveOf([]), 0.5)).toBeUndefined();
  });

  it('has no steps without an event, for nobody has advanced', () => {
    expect(curveOf([])).toEqual([]);
    expect(curveOf(censored(5, 9))).toEqual([]);
  });

  it('counts who is censored on the day of an event as still at risk on it', () => {
    // Of two at risk on day 5 one advances: S = 1/2. Were the censored one gone before, S would be 0.
    expect(curveOf([...events(5), ...censored(5)])).toEqual([{ days: 5, survival: 0.5 }]);
  });

  it('leaves who is censored earlier out of the risk later', () => {
    expect(curveOf([...censored(2), ...events(5)])).toEqual([{ days: 5, survival: 0 }]);
  });

  it('takes a time of 0 days, for a deal may advance on the day it came', () => {
    expect(curveOf(events(0, 0, 4, 9))).toEqual([
      { days: 0, survival: 0.5 },
      { days: 4, survival: 0.25 },
      { days: 9, survival: 0 },
    ]);
  });

  it('does not depend on the order of what was seen', () => {
    expect(curveOf([...events(9, 1), ...censored(3), ...events(4)])).toEqual(
      curveOf([...censored(3), ...events(1, 4, 9)]),
    );
  });
});

describe('the time by which a share has advanced', () => {
  it('is the first at which the curve meets the mark exactly, not a midpoint', () => {
    expect(timeReached(curveOf(events(1, 3)), 0.5)).toBe(1);
    expect(timeReached(curveOf(events(1, 2, 3, 4)), 0.5)).toBe(2);
  });

  it('is compared with a tolerance, because products of fractions miss the mark by a hair', () => {
    // After 17 of 20 events S is 3/20 = 0.15, in floating point a little more or less.
    for (const count of [20, 40, 60, 100, 140]) {
      const days = Array.from({ length: count }, (_, index) => index + 1);
      expect(timeReached(curveOf(events(...days)), 0.85)).toBe((count * 17) / 20);
    }
  });

  it('is the smallest time at which the curve is at or below the mark, not the nearest one', () => {
    expect(timeReached(curveOf(events(1, 2, 3)), 0.5)).toBe(2);
  });
});

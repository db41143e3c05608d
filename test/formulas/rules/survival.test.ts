import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, closing, refusal, step, type TestRow } from '../../domain/logBuilder';
import { speed } from './figures';

/** Times of a study: with the event, and censored. */
interface Study {
  readonly events: readonly number[];
  readonly censored: readonly number[];
}

const START = '2020-01-01';
const AS_OF = '2026-11-20';
/** So many deals make a share exact to less than the third decimal that tables print. */
const ENOUGH = 700;

/** A log whose stays at stage 2 last as long as the times of a study, ended in every way there is. */
function logOf({ events, censored }: Study): TestRow[] {
  const advanced = events.flatMap((days, n) => [
    step(START, `E${n}`, 2),
    step(after(START, days), `E${n}`, [3, 5, 7][n % 3]),
  ]);
  return [...advanced, ...censored.flatMap((days, n) => censoredStay(days, `C${n}`, n % 4))];
}

function censoredStay(days: number, client: string, way: number): TestRow[] {
  const end = after(START, days);
  if (way === 0) return [step(after(AS_OF, -days), client, 2)];
  const ends = [refusal(end, client), closing(end, client), step(end, client, 1)];
  return [step(START, client, 2), ends[way - 1] ?? {}];
}

function copies(times: readonly number[], count: number): number[] {
  return times.flatMap((time) => Array<number>(count).fill(time));
}

/** What the table says of stage 2. */
function cell(heading: string, study: Study): unknown {
  return speed(heading, logOf(study), AS_OF)[1];
}

/**
 * The first time at which S(t) ≤ share, for any share of at least 0.15.
 *
 * The table knows two marks. Copies of a study have its curve; k deals more that advance at once lower
 * it by n ÷ (n + k), so that a mark stands for the share mark · (n + k) ÷ n.
 */
function firstTime(share: number, { events, censored }: Study): unknown {
  const times = Math.ceil(ENOUGH / (events.length + censored.length));
  const n = times * (events.length + censored.length);
  const [mark, heading] = share >= 0.5 ? [0.5, 'Median days'] : [0.15, '85% within days'];
  const early = Math.round(n * (share / mark - 1));
  const lowered = [...copies(events, times), ...Array<number>(early).fill(0)];
  return cell(heading, { events: lowered, censored: copies(censored, times) });
}

/** Checks that S falls to a published value at its time: it is met a thousandth above, and not below. */
function expectCurve(study: Study, published: readonly (readonly [number, number])[]): void {
  for (const [time, share] of published) {
    expect([time, firstTime(share + 0.001, study)]).toEqual([time, time]);
    expect([time, firstTime(share - 0.001, study)]).not.toEqual([time, time]);
  }
}

/** Remission under 6-MP and placebo: Freireich et al., Blood 21 (1963); see the notes on the fixtures. */
function remission(group: string): Study {
  const file = join(__dirname, '../../fixtures/gehan_6mp.csv');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const times = (event: string): number[] =>
    rows.filter((row) => row[1] === event && row[2] === group).map(([time]) => Number(time));
  return { events: times('1'), censored: times('0') };
}

/**
 * Acute myelogenous leukaemia: R. G. Miller, Survival Analysis, Wiley 1981, p. 49; `aml` in the survival
 * package of R. Published results: summary(survfit(Surv(time, status) ~ x, data = aml)).
 */
const MAINTAINED: Study = { events: [9, 13, 18, 23, 31, 34, 48], censored: [13, 28, 45, 161] };
const NONMAINTAINED: Study = {
  events: [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45],
  censored: [16],
};

/**
 * Ovarian cancer, two treatments: J. H. Edmonson et al., Cancer Treatment Reports 63 (1979), 241–247;
 * `ovarian` in the survival package of R. Results: summary(survfit(Surv(futime, fustat) ~ rx)).
 */
const TREATMENT_1: Study = {
  events: [59, 115, 156, 268, 329, 431, 638],
  censored: [448, 477, 803, 855, 1040, 1106],
};
const TREATMENT_2: Study = {
  events: [353, 365, 464, 475, 563],
  censored: [377, 421, 744, 769, 770, 1129, 1206, 1227],
};

describe('the remission times of 1963', () => {
  it('have their published medians: 23 weeks under 6-MP, 8 under placebo', () => {
    expect(cell('Median days', remission('6-MP'))).toBe(23);
    expect(cell('85% within days', remission('6-MP'))).toBe('not reached');
    expect(cell('Median days', remission('control'))).toBe(8);
    // Of 21 patients 3 were in remission after week 15: 1/7.
    expect(cell('85% within days', remission('control'))).toBe(15);
  });

  it('have the published curve under 6-MP, point by point', () => {
    expectCurve(remission('6-MP'), [
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
  });
});

describe('the leukaemia data of the survival package of R', () => {
  it('has the medians that R prints: 31 and 23', () => {
    expect(cell('Median days', MAINTAINED)).toBe(31);
    expect(cell('Median days', NONMAINTAINED)).toBe(23);
    expect(cell('Advances', MAINTAINED)).toBe(7);
    expect(cell('Advances', NONMAINTAINED)).toBe(11);
    expect(cell('85% within days', MAINTAINED)).toBe('not reached');
    expect(cell('85% within days', NONMAINTAINED)).toBe(43);
  });

  it('has the curve that R prints for the maintained', () => {
    expectCurve(MAINTAINED, [
      [9, 0.909],
      [13, 0.818],
      [18, 0.716],
      [23, 0.614],
      [31, 0.491],
      [34, 0.368],
      [48, 0.184],
    ]);
  });

  it('has the curve that R prints for the others, as far as 0.15', () => {
    expectCurve(NONMAINTAINED, [
      [5, 0.8333],
      [8, 0.6667],
      [12, 0.5833],
      [23, 0.4861],
      [27, 0.3889],
      [30, 0.2917],
      [33, 0.1944],
    ]);
  });
});

describe('the ovarian cancer data of the survival package of R', () => {
  it('has the medians that R prints: 638 days with treatment 1 and with both, none with 2', () => {
    const both = {
      events: [...TREATMENT_1.events, ...TREATMENT_2.events],
      censored: [...TREATMENT_1.censored, ...TREATMENT_2.censored],
    };
    expect(cell('Median days', both)).toBe(638);
    expect(cell('Median days', TREATMENT_1)).toBe(638);
    expect(cell('Median days', TREATMENT_2)).toBe('not reached');
  });

  it('has the curves that R prints', () => {
    expectCurve(TREATMENT_1, [
      [59, 0.923],
      [115, 0.846],
      [156, 0.769],
      [268, 0.692],
      [329, 0.615],
      [431, 0.538],
      [638, 0.431],
    ]);
    expectCurve(TREATMENT_2, [
      [353, 0.923],
      [365, 0.846],
      [464, 0.752],
      [475, 0.658],
      [563, 0.564],
    ]);
  });
});

import { isTransient, patiently } from '../../../src/app/access/patience';

/** A clock that only sleeping moves, and what was slept. */
function clock(): {
  now(): number;
  sleep(ms: number): void;
  pass(ms: number): void;
  naps: number[];
} {
  let hour = 1_000_000;
  const naps: number[] = [];
  return {
    now: () => hour,
    pass: (ms) => {
      hour += ms;
    },
    sleep: (ms) => {
      naps.push(ms);
      hour += ms;
    },
    naps,
  };
}

/** Fails so many times, then answers how often it was tried. */
function failing(
  times: number,
  message: string,
  before: () => void = () => undefined,
): () => number {
  let tries = 0;
  return () => {
    tries += 1;
    before();
    if (tries <= times) throw new Error(message);
    return tries;
  };
}

const BUSY = 'Service invoked too many times in a short time: spreadsheets.';
const PERMISSION = 'You do not have permission to call SpreadsheetApp.getActive';

describe('an error that passes by itself', () => {
  it('costs one short wait, for most are over by then', () => {
    const time = clock();
    expect(patiently(failing(1, BUSY), time)).toBe(2);
    expect(time.naps).toEqual([500]);
  });

  it('is waited for twice as long each time, so that a crowd does not come back at once', () => {
    const time = clock();
    expect(patiently(failing(4, BUSY), time)).toBe(5);
    expect(time.naps).toEqual([500, 1000, 2000, 4000]);
  });

  it('is told after the fifth try, because the person waits', () => {
    const time = clock();
    expect(() => patiently(failing(5, BUSY), time)).toThrow(BUSY);
    expect(time.naps).toHaveLength(4);
  });

  it('is tried again once after a time-out of Google’s own, and not after a second one', () => {
    const time = clock();
    const timedOut = 'Service Spreadsheets timed out while accessing document with id 1a2B.';
    const slow = failing(9, timedOut, () => {
      time.pass(30_000);
    });
    expect(() => patiently(slow, time)).toThrow(timedOut);
    expect(time.naps).toEqual([500]);
  });

  it.each([
    [44_500, [500]],
    [44_501, []],
  ])('is tried again no later than 45 seconds after the first try began: %d ms', (ms, naps) => {
    const time = clock();
    const slow = failing(9, BUSY, () => {
      time.pass(ms);
    });
    expect(() => patiently(slow, time)).toThrow(BUSY);
    expect(time.naps).toEqual(naps);
  });

  it('costs nothing where there is none', () => {
    const time = clock();
    expect(patiently(() => 'done', time)).toBe('done');
    expect(time.naps).toEqual([]);
  });
});

it.each([PERMISSION, 'The coordinates of the range are outside the dimensions of the sheet.'])(
  'an error that the next try would meet again is told at once: %s',
  (message) => {
    const time = clock();
    const run = failing(1, message);
    expect(() => patiently(run, time)).toThrow(message);
    expect(run()).toBe(2);
    expect(time.naps).toEqual([]);
  },
);

describe('errors are known by what Google says', () => {
  it.each([
    BUSY,
    'Exception: Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000).',
    'Service Spreadsheets timed out while accessing document with id 1a2B.',
    'Service Spreadsheets failed while accessing document with id 1a2B.',
    'Service error: Spreadsheets',
    'Exception: Service error: Spreadsheets',
    'Service unavailable: Spreadsheets',
    'Service Spreadsheets is unavailable',
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
    "We're sorry, a server error occurred while reading from storage.",
  ])('%s passes', (message) => {
    expect(isTransient(new Error(message))).toBe(true);
    expect(isTransient({ message })).toBe(true);
  });

  it.each([
    PERMISSION,
    `Exception: ${PERMISSION}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    'Authorization is required to perform that action.',
    'Service invoked too many times for one day: email.',
    'The execution crashed.',
    'TypeError: Service error is not a function',
    '',
  ])('%s does not', (message) => {
    expect(isTransient(new Error(message))).toBe(false);
  });

  it.each([undefined, null, 'no error at all', 7])(
    'what is no error does not either: %s',
    (thrown) => {
      expect(isTransient(thrown)).toBe(false);
    },
  );
});

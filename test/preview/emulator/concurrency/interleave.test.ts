import { createEmulator, interleave, Worlds } from '../../../../preview/emulator';
import type { Actor, Clock, Emulator, Mishaps, Outcome } from '../../../../preview/emulator';
import { streamOf } from '../../../../preview/demo/random';
import { builtWorld } from './worldCode';

const CODE = `
  var book = function () { return SpreadsheetApp.getActive().getSheets()[0]; };
  function count() {
    var cell = book().getRange('A1');
    var before = Number(cell.getValue());
    cell.setValue(before + 1);
    return before + 1;
  }
  function countLocked(ms) {
    var lock = LockService.getDocumentLock();
    if (!lock.tryLock(ms)) return 'busy';
    try { return count(); } finally { lock.releaseLock(); }
  }
  function append(text) { book().appendRow([text, new Date(2026, 0, 5)]); }
  function nap(ms) {
    var from = Date.now();
    Utilities.sleep(ms);
    return Date.now() - from;
  }
  function brave() { try { count(); } catch (error) { return String(error instanceof Error) + error.message; } }
  function dates() {
    var value = book().getRange('B1').getValue();
    return [value instanceof Date, Array.isArray(book().getRange('A1:B1').getValues())];
  }
  function who() { return Session.getActiveUser().getEmail(); }
`;

let worlds: Worlds;
let clock: Clock;
let emulator: Emulator;
let outcomes: (Outcome | undefined)[];

beforeAll(async () => {
  worlds = new Worlds({ worldCode: await builtWorld(), code: CODE, zone: 'UTC' });
});
afterAll(() => worlds.close());
beforeEach(() => {
  clock = { now: Date.parse('2026-11-20T10:00:00Z') };
  emulator = createEmulator({ code: '', zone: 'UTC', now: () => clock.now });
  outcomes = [];
});

function* caller(call: string, args: unknown[] = [], mishaps?: Mishaps, user = 'a@b.c'): Actor {
  outcomes.push(yield { call, args, user, ...(mishaps && { mishaps }) });
}

function meet(actors: Actor[], seed = 1): string[] {
  return interleave({ emulator, worlds, clock, random: streamOf(seed, 'order') }, actors);
}

function cell(): unknown {
  return emulator.values('Sheet1')[0]?.[0];
}

test('two executions read before either writes: one increment is lost under some order', () => {
  const results = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    emulator.putTab('Sheet1', [[0]]);
    meet([caller('count'), caller('count')], seed);
    return cell();
  });
  expect(new Set(results)).toEqual(new Set([1, 2]));
});

test('the same seed gives the same order', () => {
  const orders = [5, 5, 6].map((seed) =>
    meet(
      [1, 2, 3].map(() => caller('count')),
      seed,
    ),
  );
  expect(orders[0]).toEqual(orders[1]);
  expect(orders[0]).not.toEqual(orders[2]);
});

test('the lock keeps thirty apart', () => {
  meet(Array.from({ length: 30 }, () => caller('countLocked', [1_000_000])));
  expect(cell()).toBe(30);
});

test('who waits for the lock longer than he has patience is told so', () => {
  const slow: Mishaps = (_, member) => (member === 'Range.getValue' ? { ms: 9000 } : undefined);
  meet([caller('countLocked', [500], slow), caller('countLocked', [500], slow)]);
  expect(outcomes).toContainEqual({ value: 'busy' });
  expect(cell()).toBe(1);
});

test('a lock can be refused', () => {
  meet([caller('countLocked', [500], () => 'busy')]);
  expect(outcomes).toEqual([{ value: 'busy' }]);
});

test('a row appended at once with another may be overwritten', () => {
  const heights = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    emulator.putTab('Sheet1', [['head']]);
    meet([caller('append', ['a']), caller('append', ['b'])], seed);
    return emulator.values('Sheet1').length;
  });
  expect(new Set(heights)).toEqual(new Set([2, 3]));
});

test('sleep waits in the time of the scheduler and lets others go on', () => {
  meet([caller('nap', [60_000]), caller('count')]);
  expect(outcomes[0]).toEqual({ value: 1 });
  expect((outcomes[1] as { value: number }).value).toBeGreaterThanOrEqual(60_000);
});

test('an error after the effect reaches the script as one of its own', () => {
  const mishaps: Mishaps = (_, member) =>
    member === 'Range.setValue' ? { fault: { when: 'after', error: 'Service error' } } : undefined;
  meet([caller('brave', [], mishaps)]);
  expect(outcomes).toEqual([{ value: 'trueService error' }]);
  expect(cell()).toBe(1);
});

test('who crashes leaves nothing further behind, his lock is free, and his thread serves again', () => {
  const crash: Mishaps = (_, member) =>
    member === 'Range.setValue' ? { fault: { when: 'crash' } } : undefined;
  meet([caller('countLocked', [100], crash)]);
  meet([caller('countLocked', [100])]);
  expect(outcomes).toEqual([{ error: 'The execution crashed.' }, { value: 1 }]);
});

test('people’s deeds stand among the calls, dates and arrays are the script’s own, each is himself', () => {
  function* person(): Actor {
    yield { rest: 10 };
    yield {
      deed: () => {
        emulator.type('Sheet1', 1, 2, '2026-01-05');
      },
    };
  }
  const steps = meet([person(), caller('who', [], undefined, 'x@y.z')]);
  expect(steps).toContain('0 deed');
  meet([caller('dates')]);
  expect(outcomes).toEqual([{ value: 'x@y.z' }, { value: [true, true] }]);
});

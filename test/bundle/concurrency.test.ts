import type { Worlds } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { isPastHelp } from './concurrency/owners';
import { play, type Played } from './concurrency/schedule';
import {
  EDIT,
  worldsOfBundle,
  worldsOfSources,
  worldsWithoutLock,
  worldsWithoutMark,
} from './concurrency/scripts';
import type { Sent } from './concurrency/sent';
import { violations } from './concurrency/violations';
import { EARLIER } from './concurrency/workbook';
import { texts } from '../../src/texts';

const SCHEDULES = 1000;
/** So few are enough to catch the recording without its lock. */
const FEW = 60;
/** And so many to catch the recording that does not see when a run broke off. */
const SOME = 160;
/** What comes up less often than this is hardly tested. */
const LEAST = 50;
/** Schedules in which somebody moves rows in the very moment in which owners are written, and the run breaks off there. */
const MOST_PAST_HELP = 3;
const CALLS: readonly Sent['call'][] = [
  'recordAction',
  'undoAction',
  'recordMany',
  'undoMany',
  'handOver',
  'renameClient',
];
const PATIENCE_MS = 900_000;

const opened: Worlds[] = [];

async function open(worlds: Promise<Worlds>): Promise<Worlds> {
  opened.push(await worlds);
  return worlds;
}

afterAll(async () => {
  await Promise.all(opened.map((worlds) => worlds.close()));
});

/** What goes wrong under the first seeds, each line with its seed. */
function faultsUnder(
  worlds: Worlds,
  seeds: number,
  also: (played: Played) => string[] = () => [],
): string[] {
  return Array.from({ length: seeds }, (_, at) => at + 1).flatMap((seed) => {
    const played = play(seed, worlds);
    const faults = [...violations(played), ...also(played)];
    return faults.map((fault) => `seed ${String(seed)}: ${fault}`);
  });
}

const { checkLog: WORDS } = texts.en;

/** What the check of the log finds beside the rows that stood there before anybody recorded. */
function chainFaults({ emulator: used }: Played): string[] {
  const emulator = builtEmulator({ workbook: used.snapshot(), user: 'vera@example.com' });
  emulator.run('menuCheckLog');
  const [, ...findings] = (emulator.alerts().at(-1) ?? 'nothing\nno answer').split('\n');
  const earlier = `${WORDS.rows('2', String(EARLIER.length + 1))}: ${WORDS.faults.withoutHash}`;
  return findings.filter((finding) => finding !== earlier).map((finding) => `chain: ${finding}`);
}

/** How often each function did its work and was heard, and in how many schedules an edit on a phone was swept. */
function tally(counts: Map<string, number>): (played: Played) => string[] {
  const add = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  return ({ sent, steps }) => {
    for (const { call, confirmed } of sent) if (confirmed.length > 0) add(call);
    const edit = steps.find((step) => step.endsWith(` ${EDIT}`));
    // Whoever taps on the phone does nothing else under the lock.
    if (edit && steps.includes(edit.replace(EDIT, 'Lock.tryLock'))) add(EDIT);
    if (isPastHelp(steps)) add('past help');
    return [];
  };
}

it(
  'under 1,000 schedules all that was confirmed stands in the log once and whole, nobody’s row is overwritten, hand-overs are noted, and the base says what the log says',
  async () => {
    const worlds = await open(worldsOfBundle());
    const counts = new Map<string, number>();
    expect(faultsUnder(worlds, SCHEDULES, tally(counts))).toEqual([]);
    const seldom = [...CALLS, EDIT].filter((what) => (counts.get(what) ?? 0) < LEAST);
    expect(seldom).toEqual([]);
    expect(counts.get('past help') ?? 0).toBeLessThanOrEqual(MOST_PAST_HELP);
  },
  PATIENCE_MS,
);

it(
  'under the same schedules the chain of hashes holds, whoever broke off',
  async () => {
    expect(faultsUnder(await open(worldsOfBundle()), FEW, chainFaults)).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'without the lock the same schedules lose and double actions, and tear batches',
  async () => {
    expect(faultsUnder(await open(worldsOfSources()), FEW)).toEqual([]);
    const found = faultsUnder(await open(worldsWithoutLock()), FEW).join('\n');
    expect(found).toMatch(/: lost: (record|undo)-/);
    expect(found).toMatch(/: doubled: record-/);
    expect(found).toMatch(/: (lost|torn): many-/);
    expect(found).toMatch(/: doubled: many-/);
  },
  PATIENCE_MS,
);

it(
  'without the mark of a run that broke off the same schedules leave cells that nobody rights',
  async () => {
    const found = faultsUnder(await open(worldsWithoutMark()), SOME);
    expect(found.join('\n')).toMatch(/: before the repair: derived: /);
  },
  PATIENCE_MS,
);

it(
  'a seed gives the same steps and the same workbook again',
  async () => {
    const worlds = await open(worldsOfBundle());
    const [first, again] = [play(7, worlds), play(7, worlds)];
    expect(again.steps).toEqual(first.steps);
    expect(again.emulator.snapshot()).toEqual(first.emulator.snapshot());
    expect(play(8, worlds).steps).not.toEqual(first.steps);
  },
  PATIENCE_MS,
);

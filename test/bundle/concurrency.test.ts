import type { Worlds } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { play, type Played } from './concurrency/schedule';
import { worldsOfBundle, worldsOfSources, worldsWithoutLock } from './concurrency/scripts';
import { strays, violations } from './concurrency/violations';
import { EARLIER } from './concurrency/workbook';
import { texts } from '../../src/texts';

const SCHEDULES = 1000;
/** So few are enough to catch the recording without its lock. */
const FEW = 60;
const PATIENCE_MS = 300_000;

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

/** Where nobody touches Clients by hand, derived cells stand beside nobody else's name. */
function straysOfScripts({ emulator, hands }: Played): string[] {
  return hands.deeds > 0 ? [] : strays(emulator).map((name) => `stray cells: ${name}`);
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

it(
  'under 1,000 schedules every confirmed action stands in the log once, and nobody’s is lost',
  async () => {
    const worlds = await open(worldsOfBundle());
    expect(faultsUnder(worlds, SCHEDULES, straysOfScripts)).toEqual([]);
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
  'without the lock the same schedules lose and double actions',
  async () => {
    expect(faultsUnder(await open(worldsOfSources()), FEW)).toEqual([]);
    const found = faultsUnder(await open(worldsWithoutLock()), FEW).join('\n');
    expect(found).toMatch(/: lost: (record|undo)-/);
    expect(found).toMatch(/: doubled: record-/);
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

import { interleave, type Actor, type Emulator, type Worlds } from '../../../preview/emulator';
import { hostOf } from '../../../preview/emulator/emulator';
import { between, happens, streamOf, weighted, type Random } from '../../../preview/demo/random';
import { unrepairedFaults } from './derived';
import { tidier, type HandWork } from './people';
import { phone, sweeper } from './phones';
import { bulkRecorder, hander, lastRecorder, recorder, renamer, type Person } from './recorders';
import type { Sent } from './sent';
import { rowsOf } from '../workbooks';
import { HEIRS, sharedWorkbook } from './workbook';

/** What one seed made of a workbook. */
export interface Played {
  readonly emulator: Emulator;
  readonly sent: readonly Sent[];
  readonly hands: HandWork;
  /** Whether somebody typed into the Entry tab. */
  readonly hasPhone: boolean;
  readonly steps: readonly string[];
  /**
   * Derived cells that stood wrong before the repair, although no row is left of a run that broke off, or somebody
   * recorded in peace after it; one line each.
   */
  readonly unrepaired: readonly string[];
}

const START = Date.parse('2026-11-20T08:00:00Z');
/** How often each kind of person comes: who records, records for many, hands over, renames. */
const SHARES = [66, 16, 14, 4];
const PHONES = 0.12;
const TIDIERS = 0.4;
/** How often somebody records when all the others are gone, so that runs which broke off must have been noticed. */
const LAST = 0.5;

/** Lets 2 to 30 people, and sometimes a tidier and a phone, at one workbook, as the seed has it. */
export function play(seed: number, worlds: Worlds): Played {
  const clock = { now: START };
  const emulator = sharedWorkbook(clock);
  const random = streamOf(seed, 'people');
  const hands: HandWork = { deeds: 0, deleted: new Set() };
  const people = cast(seed, random);
  const actors = people.flatMap((person) => person.actors);
  if (happens(random, TIDIERS)) actors.push(tidier(emulator, streamOf(seed, 'tidier'), hands));
  const hasPhone = happens(random, PHONES);
  if (hasPhone) actors.push(...phoneActors(seed, emulator));
  const stage = { emulator, worlds, clock, random: streamOf(seed, 'order') };
  const steps = interleave(stage, actors);
  const sent = people.flatMap((person) => person.sent);
  const unrepaired = isKept(emulator) ? unrepairedFaults(emulator, sent) : [];
  const chance = streamOf(seed, 'last');
  if (happens(chance, LAST)) {
    const last = lastRecorder(`${String(seed)}-last`, chance);
    sent.push(...last.sent);
    steps.push(...interleave(stage, last.actors));
    unrepaired.push(...unrepairedFaults(emulator, sent));
  }
  steps.push(...interleave(stage, [repairer(hasPhone)]));
  return { emulator, sent, hands, hasPhone, steps, unrepaired };
}

function cast(seed: number, random: Random): Person[] {
  const heirs = [...HEIRS];
  return Array.from({ length: crowd(seed, random) }, (_, at) => {
    const id = `${String(seed)}-${String(at)}`;
    const kind = weighted(random, SHARES);
    if (kind === 1) return bulkRecorder(id, random);
    const to = kind === 2 ? heirs.pop() : undefined;
    if (to !== undefined) return hander(id, random, to);
    return kind === 3 ? renamer(id, random) : recorder(id, random);
  });
}

function phoneActors(seed: number, emulator: Emulator): Actor[] {
  return [phone(emulator, streamOf(seed, 'phone')), sweeper(streamOf(seed, 'sweeper'))];
}

/** Whether the kept end of the log is that of its cells: the last one who recorded came to his end. */
function isKept(emulator: Emulator): boolean {
  const hashes = rowsOf(emulator, 'Actions').filter((row) => row['Hash'] !== undefined);
  const kept = hostOf(emulator).properties.document.get('TABLA_CHAIN') ?? ' 0';
  return kept.endsWith(` ${String(hashes.length)}`);
}

/** One in two hundred is a crowd of 30; most are few, for what goes wrong goes wrong between two. */
function crowd(seed: number, random: Random): number {
  if (seed % 200 === 0) return 30;
  return happens(random, 0.02) ? between(random, 5, 12) : happens(random, 0.7) ? 2 : 3;
}

/** When all is over the head opens the sidebar, and has the derived columns written anew. */
function* repairer(hasPhone: boolean): Actor {
  if (hasPhone) yield { call: 'sweepEntries', user: 'vera@example.com', args: [] };
  yield { call: 'menuRebuild', user: 'vera@example.com', args: [] };
}

import { interleave, type Actor, type Emulator, type Worlds } from '../../../preview/emulator';
import { between, happens, streamOf, type Random } from '../../../preview/demo/random';
import { tidier, type HandWork } from './people';
import { recorder, type Sent } from './recorders';
import { sharedWorkbook } from './workbook';

/** What one seed made of a workbook. */
export interface Played {
  readonly emulator: Emulator;
  readonly sent: readonly Sent[];
  readonly hands: HandWork;
  readonly steps: readonly string[];
}

const START = Date.parse('2026-11-20T08:00:00Z');

/** Lets 2 to 30 recorders and sometimes a tidier at one workbook, as the seed has it. */
export function play(seed: number, worlds: Worlds): Played {
  const clock = { now: START };
  const emulator = sharedWorkbook(clock);
  const random = streamOf(seed, 'people');
  const hands: HandWork = { deeds: 0, deleted: new Set() };
  const people = Array.from({ length: crowd(seed, random) }, (_, at) =>
    recorder(`${String(seed)}-${String(at)}`, random),
  );
  const actors = people.flatMap((person) => person.actors);
  if (happens(random, 0.4)) actors.push(tidier(emulator, streamOf(seed, 'tidier'), hands));
  const stage = { emulator, worlds, clock, random: streamOf(seed, 'order') };
  const steps = interleave(stage, actors);
  const sent = people.flatMap((person) => person.sent);
  steps.push(...interleave(stage, [repairer(sent)]));
  return { emulator, sent, hands, steps };
}

/** One in two hundred is a crowd of 30; most are few, for what goes wrong goes wrong between two. */
function crowd(seed: number, random: Random): number {
  if (seed % 200 === 0) return 30;
  return happens(random, 0.02) ? between(random, 5, 12) : happens(random, 0.7) ? 2 : 3;
}

/**
 * Sends one ID of each client again when all is over: what stands in the log already is confirmed,
 * and the client's derived cells are written anew. There is no other repair yet.
 */
function* repairer(all: readonly Sent[]): Actor {
  const known = new Map<string, string>();
  for (const { request, confirmed } of all) {
    if (confirmed > 0) known.set(request.client, request.id);
  }
  for (const [client, id] of known) {
    const request = { id, client, stage: 1 };
    yield { call: 'recordAction', user: 'vera@example.com', args: [request] };
  }
}

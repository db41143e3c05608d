import type { Actor, Mishaps, Outcome } from '../../../preview/emulator';
import { streamOf, type Random } from '../../../preview/demo/random';
import { someMishaps } from './mishaps';

/** One thing that somebody sends, as often as he likes, under one ID. */
export interface Sent {
  readonly call: keyof typeof CALLS;
  readonly user: string;
  readonly request: Readonly<Record<string, unknown>> & { readonly id: string };
  /** What the add-on answered each time it said that it is done. */
  readonly confirmed: Answer[];
}

/** A request that was confirmed. */
interface Answer {
  readonly ok: true;
  /** Where it was for several clients: those for whom it was done. */
  readonly clients?: readonly string[];
}

/** About how many service calls each function needs: what befalls a run befalls it at one of them. */
const CALLS = {
  recordAction: 14,
  undoAction: 14,
  recordMany: 18,
  undoMany: 18,
  handOver: 26,
  renameClient: 22,
};
const TRIES = 3;
/** How likely a run meets with a mishap, unless said otherwise. */
const MISHAP = 0.3;

/** Something to send that nobody has confirmed yet. */
export function toSend(call: Sent['call'], user: string, request: Sent['request']): Sent {
  return { call, user, request, confirmed: [] };
}

/**
 * Sends one thing after another, each until it is confirmed or he gives up.
 *
 * @param mishap how likely a run meets with one.
 */
export function* patient(all: readonly Sent[], random: Random, mishap = MISHAP): Actor {
  yield { rest: random() * 1000 };
  for (const sent of all) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const mishaps = someMishaps(random, mishap, CALLS[sent.call]);
      const answer = confirmation(yield callOf(sent, mishaps));
      if (answer) {
        sent.confirmed.push(answer);
        break;
      }
      yield { rest: random() * 5000 };
    }
  }
}

function callOf({ call, user, request }: Sent, mishaps: Mishaps) {
  return { call, user, args: [request], mishaps };
}

function confirmation(outcome: Outcome | undefined): Answer | undefined {
  if (outcome === undefined || !('value' in outcome)) return undefined;
  const answer = outcome.value as { ok?: unknown };
  return answer.ok === true ? (answer as Answer) : undefined;
}

/** A source of its own, so that the order of the steps does not move what an actor does. */
export function streamFrom(random: Random): Random {
  return streamOf(Math.floor(random() * 2 ** 31), 'actor');
}

/** The clients for whom something is confirmed. */
export function clientsIn({ request, confirmed }: Sent): readonly string[] {
  const [answer] = confirmed;
  if (!answer) return [];
  return answer.clients ?? [request['client'], request['from']].filter(isName);
}

function isName(name: unknown): name is string {
  return typeof name === 'string';
}

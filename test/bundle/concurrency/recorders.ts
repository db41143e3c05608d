import type { Actor, Mishaps, Outcome } from '../../../preview/emulator';
import { between, happens, itemAt, streamOf, type Random } from '../../../preview/demo/random';
import { someMishaps } from './mishaps';

/** One thing that somebody sends, as often as he likes, under one ID. */
export interface Sent {
  readonly call: 'recordAction' | 'undoAction';
  readonly user: string;
  readonly request: Readonly<Record<string, string | number>> & { id: string; client: string };
  /** How often the add-on said that it stands in the log. */
  confirmed: number;
}

const USERS = ['vera@example.com', 'anna@example.com', 'boris@example.com'];
const CLIENTS = ['Acme', 'Borealis', 'Cobalt', 'Echo', 'Foxtrot', 'Golf'];
const TRIES = 3;
/** How likely a run meets with a mishap. */
const MISHAP = 0.3;

/** Somebody who records an action and perhaps takes it back; now and then he clicks twice. */
export function recorder(id: string, random: Random): { sent: Sent[]; actors: Actor[] } {
  const user = itemAt(USERS, random());
  const client = itemAt(CLIENTS, random());
  const stage = between(random, 1, 7);
  const request = { id: `record-${id}`, client, stage, note: `Note of ${id}` };
  const sent: Sent[] = [{ call: 'recordAction', user, request, confirmed: 0 }];
  if (happens(random, 0.2)) {
    const undo = { id: `undo-${id}`, target: request.id, client };
    sent.push({ call: 'undoAction', user, request: undo, confirmed: 0 });
  }
  const actors = [patient(sent, streamFrom(random))];
  if (happens(random, 0.25)) actors.push(patient(sent.slice(0, 1), streamFrom(random)));
  return { sent, actors };
}

/** Sends one thing after another, each until it is confirmed or he gives up. */
function* patient(all: readonly Sent[], random: Random): Actor {
  yield { rest: random() * 1000 };
  for (const sent of all) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const mishaps = someMishaps(random, MISHAP);
      const outcome = yield callOf(sent, mishaps);
      if (isConfirmed(outcome)) {
        sent.confirmed += 1;
        break;
      }
      yield { rest: random() * 5000 };
    }
  }
}

function callOf({ call, user, request }: Sent, mishaps: Mishaps) {
  return { call, user, args: [request], mishaps };
}

function isConfirmed(outcome: Outcome | undefined): boolean {
  if (outcome === undefined || !('value' in outcome)) return false;
  return (outcome.value as { ok?: unknown }).ok === true;
}

/** A source of its own, so that the order of the steps does not move what an actor does. */
function streamFrom(random: Random): Random {
  return streamOf(Math.floor(random() * 2 ** 31), 'actor');
}

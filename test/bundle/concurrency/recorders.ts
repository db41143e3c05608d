import type { Actor } from '../../../preview/emulator';
import { between, happens, itemAt, type Random } from '../../../preview/demo/random';
import { patient, streamFrom, toSend, type Sent } from './sent';

/** Somebody with what he sends; now and then he clicks twice. */
export interface Person {
  readonly sent: readonly Sent[];
  readonly actors: readonly Actor[];
}

const HEAD = 'vera@example.com';
const USERS = [HEAD, 'anna@example.com', 'boris@example.com'];
const CLIENTS = ['Acme', 'Borealis', 'Cobalt', 'Echo', 'Foxtrot', 'Golf'];
/** Nobody records these alone, so a hand-over may find them without any action. */
const MORE_CLIENTS = [...CLIENTS, 'Delta', 'Hotel'];

/** Somebody who records an action and perhaps takes it back. */
export function recorder(id: string, random: Random): Person {
  const user = itemAt(USERS, random());
  const client = itemAt(CLIENTS, random());
  const stage = between(random, 1, 7);
  const request = { id: `record-${id}`, client, stage, note: `Note of ${id}` };
  const sent = [toSend('recordAction', user, request)];
  if (happens(random, 0.2)) {
    const undo = { id: `undo-${id}`, target: request.id, client };
    sent.push(toSend('undoAction', user, undo));
  }
  return person(sent, random);
}

/** Somebody who records one action for 2 to 8 clients and perhaps takes all of it back. */
export function bulkRecorder(id: string, random: Random): Person {
  const user = itemAt(USERS, random());
  const clients = someClients(random, between(random, 2, 8));
  const stage = between(random, 1, 7);
  const request = { id: `many-${id}`, clients, stage, note: `Note of ${id}` };
  const sent = [toSend('recordMany', user, request)];
  if (happens(random, 0.3)) {
    sent.push(toSend('undoMany', user, { id: `undo-many-${id}`, target: request.id }));
  }
  return person(sent, random);
}

/** The head, who hands some clients over to somebody to whom nobody else hands any. */
export function hander(id: string, random: Random, to: string): Person {
  const clients = someClients(random, between(random, 2, 4));
  return person([toSend('handOver', HEAD, { id: `hand-${id}`, clients, to })], random);
}

/** Somebody who gives a client a new name, or joins him to another. */
export function renamer(id: string, random: Random): Person {
  const [from = '', other = ''] = someClients(random, 2);
  const isMerge = happens(random, 0.3);
  const to = isMerge ? { to: other, merge: true } : { to: `${from} of ${id}` };
  const request = { id: `rename-${id}`, from, ...to };
  return person([toSend('renameClient', itemAt(USERS, random()), request)], random);
}

/** Somebody whom nothing befalls, with a client of his own. */
export function lastRecorder(id: string, random: Random): Person {
  const request = { id: `record-${id}`, client: 'Last of all', stage: 1, note: `Note of ${id}` };
  const sent = [toSend('recordAction', itemAt(USERS, random()), request)];
  return { sent, actors: [patient(sent, random, 0)] };
}

function person(sent: readonly Sent[], random: Random): Person {
  const actors = [patient(sent, streamFrom(random))];
  if (happens(random, 0.25)) actors.push(patient(sent.slice(0, 1), streamFrom(random)));
  return { sent, actors };
}

function someClients(random: Random, count: number): string[] {
  const left = [...MORE_CLIENTS];
  return Array.from({ length: count }, () =>
    left.splice(between(random, 0, left.length - 1), 1),
  ).flat();
}

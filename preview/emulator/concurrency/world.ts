import vm from 'node:vm';
import { workerData } from 'node:worker_threads';
import { Zone } from '../cells/zone';
import { crossingText } from '../execution/crossing';
import { Realm } from '../execution/realm';
import { Line } from './line';
import type { Ended, Face, FromWorld, ToWorld, Use, Wire, WorldData } from './messages';
import { RemoteServices } from './remoteServices';

/** The entry of a thread: it runs functions of the script, one after another, and asks for each service. */
const given = workerData as WorldData;
const line = new Line<FromWorld, ToWorld>(given.memory, 1);
let now = 0;
let isRunning = false;
let hasCrashed = false;
let realm: Realm;
const script = new vm.Script(given.code, { filename: 'Code.js' });
const zone = new Zone(given.zone);
const scriptZone = new Zone(given.scriptZone);

function ask(face: Face, use: Use): Wire {
  if (!isRunning) throw new Error(`The script asks for ${use.member} before it runs.`);
  if (hasCrashed) throw new Error('The execution crashed.');
  line.send({ kind: 'ask', face, use });
  const answer = line.receive(Infinity);
  ({ now } = answer);
  if (answer.kind === 'value') return answer.value;
  hasCrashed = answer.kind === 'crash';
  throw realm.error(answer.kind === 'error' ? answer.message : 'The execution crashed.');
}

/** A fresh world with the script loaded, one for each run, as Google makes one. */
function freshRealm(): Realm {
  const fresh: Realm = new Realm(zone, scriptZone, () => now, services());
  fresh.load(script);
  return fresh;
}

function services(): Record<string, unknown> {
  const remote = new RemoteServices(ask, () => realm);
  return Object.fromEntries(given.services.map((name) => [name, remote.service(name)]));
}

function run(name: string, args: readonly string[]): Ended {
  try {
    const result = realm.function(name)?.(...args.map((text) => realm.json(text)));
    return { kind: 'done', text: crossingText(result, `result of ${name}`) };
  } catch (error) {
    return { kind: 'failed', message: (error as Partial<Error>).message ?? String(error) };
  }
}

for (;;) {
  // While the other thread has its own things to do.
  realm = freshRealm();
  const order = line.receive(Infinity);
  ({ now } = order);
  isRunning = true;
  hasCrashed = false;
  if (order.kind === 'run') line.send(run(order.name, order.args));
  isRunning = false;
}

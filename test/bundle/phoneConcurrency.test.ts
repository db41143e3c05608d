import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  interleave,
  Worlds,
  type Actor,
  type Emulator,
  type WorkbookSnapshot,
} from '../../preview/emulator';
import { between, streamOf, type Random } from '../../preview/demo/random';
import { texts } from '../../src/texts';
import { builtWorld } from '../preview/emulator/concurrency/worldCode';
import { someMishaps } from './concurrency/mishaps';
import { entryRow, fill, phoneWorkbook, sweep } from './phone';
import { plain, rowsOf, setUpSnapshot } from './workbooks';

const SCHEDULES = 60;
/** So few are enough to catch the sweep without its lock. */
const FEW = 10;
const USERS = ['boris@example.com', 'clara@example.com', 'vera@example.com'];
const ENTRIES = 4;
const PATIENCE_MS = 600_000;
const CODE = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
const opened: Worlds[] = [];
let workbook: WorkbookSnapshot;

beforeAll(() => {
  workbook = smallSnapshot();
});

async function open(code: string): Promise<Worlds> {
  const worlds = new Worlds({ worldCode: await builtWorld(), code, zone: 'Europe/Sofia' });
  opened.push(worlds);
  return worlds;
}

afterAll(async () => {
  await Promise.all(opened.map((worlds) => worlds.close()));
});

/** What a sweep needs, and few rows of it: many workbooks are made. */
function smallSnapshot(): WorkbookSnapshot {
  const whole = setUpSnapshot();
  const needed = ['Clients', 'Actions', 'Team', 'Settings', 'Entry', 'Tabla lookup'];
  const tabs = whole.tabs.filter(({ name }) => needed.includes(name));
  const ids = tabs.map(({ id }) => id);
  return {
    ...whole,
    tabs: tabs.map((tab) => ({ ...tab, rows: tab.name === 'Tabla lookup' ? tab.rows : 40 })),
    names: whole.names.filter(({ tabId }) => ids.includes(tabId)),
    conditionalFormats: [],
  };
}

/** Somebody who fills row after row on a phone and ticks each; each has a client of its own. */
function* phone(emulator: Emulator, random: Random): Actor {
  for (let at = 0; at < ENTRIES; at += 1) {
    yield { rest: random() * 4000 };
    const client = `Phone ${String(at)}`;
    yield {
      deed: () => {
        fill(emulator, 2 + 2 * at, { Manager: 'Boris', Client: client, Stage: '2' });
      },
    };
  }
}

/** A trigger or an opening of the sidebar, again and again, with mishaps. */
function* sweeper(user: string, random: Random): Actor {
  for (let at = 0; at < 4; at += 1) {
    yield { rest: random() * 4000 };
    yield { call: 'sweepEntries', user, args: [], mishaps: mishapsOf(random) };
  }
}

/** A sweep has three times as many calls as a recording. */
function mishapsOf(random: Random): ReturnType<typeof someMishaps> {
  const [mishaps, past] = [someMishaps(random, 0.4), between(random, 0, 22)];
  return (n, member) => mishaps(n - past, member);
}

/** Somebody who records from the sidebar meanwhile. */
function* recorder(seed: number, random: Random): Actor {
  yield { rest: random() * 6000 };
  const request = { id: `record-${String(seed)}`, client: 'Phone 1', stage: 1 };
  yield { call: 'recordAction', user: 'boris@example.com', args: [request] };
}

/** What went wrong under a seed, once a last sweep has met with nobody. */
function faultsUnder(seed: number, worlds: Worlds): string[] {
  const clock = { now: Date.parse('2026-11-20T08:00:00Z') };
  const emulator = phoneWorkbook([], { workbook, now: () => clock.now });
  const random = streamOf(seed, 'phone');
  const stage = { emulator, worlds, clock, random: streamOf(seed, 'order') };
  const sweepers = USERS.map((user, at) => sweeper(user, streamOf(seed, `sweeper ${String(at)}`)));
  interleave(stage, [phone(emulator, random), ...sweepers, recorder(seed, random)]);
  sweep(emulator);
  const logged = rowsOf(emulator, 'Actions').filter((row) => row['Recorded by'] === 'phone');
  const clients = logged.map(({ Client }) => plain(Client));
  const faults = Array.from({ length: ENTRIES }, (_, at) => `Phone ${String(at)}`).flatMap(
    (client) => {
      const times = clients.filter((other) => other === client).length;
      return times === 1 ? [] : [`${client} stands in the log ${String(times)} times`];
    },
  );
  for (let at = 0; at < ENTRIES; at += 1) {
    const { Client, Record } = entryRow(emulator, 2 + 2 * at);
    if (Client !== '' || Record !== false) faults.push(`row ${String(2 + 2 * at)} is not free`);
  }
  return [...faults, ...chainFaults(emulator)].map((fault) => `seed ${String(seed)}: ${fault}`);
}

function chainFaults(emulator: Emulator): string[] {
  emulator.signIn('vera@example.com');
  emulator.run('menuCheckLog');
  const rows = rowsOf(emulator, 'Actions').length;
  const said = emulator.alerts().at(-1) ?? '';
  return said === texts.en.checkLog.clean(rows) ? [] : [said];
}

function allFaults(worlds: Worlds, seeds: number): string[] {
  return Array.from({ length: seeds }, (_, at) => at + 1).flatMap((seed) =>
    faultsUnder(seed, worlds),
  );
}

it(
  'however many sweep at once and break off, each entry stands in the log once and its row is free',
  async () => {
    expect(allFaults(await open(CODE), SCHEDULES)).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'without the lock the same schedules go wrong',
  async () => {
    const code = CODE.replace(/tryLock:\(\)=>[^,]+,/, 'tryLock:()=>true,');
    expect(code === CODE).toBe(false);
    expect(allFaults(await open(code), FEW).join('\n')).toMatch(/stands in the log [2-9] times/);
  },
  PATIENCE_MS,
);

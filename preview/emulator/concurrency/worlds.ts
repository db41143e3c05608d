import { Worker } from 'node:worker_threads';
import { Line, lineMemory } from './line';
import type { FromWorld, ToWorld, WorldData } from './messages';

/** What the threads run. */
export interface WorldsOptions {
  /** Text of the built `world.ts`. */
  worldCode: string;
  /** Text of the built script. */
  code: string;
  zone: string;
  /** Default America/New_York, as in the emulator. */
  scriptZone?: string;
}

const SERVICES = [
  'SpreadsheetApp',
  'LockService',
  'Session',
  'Utilities',
  'PropertiesService',
  'CacheService',
  'Charts',
  'HtmlService',
  'ScriptApp',
  'Logger',
  'console',
];

/** One thread with the script in a JavaScript world of its own. */
export class World {
  private readonly line: Line<ToWorld, FromWorld>;
  private readonly worker: Worker;

  constructor(options: WorldsOptions) {
    const { code, zone, scriptZone = 'America/New_York' } = options;
    const memory = lineMemory();
    const workerData: WorldData = { memory, code, zone, scriptZone, services: SERVICES };
    this.worker = new Worker(options.worldCode, { eval: true, workerData });
    this.worker.unref();
    this.line = new Line(memory, 0);
  }

  /** Tells the thread something and sleeps until the script asks for a service or ends. */
  tell(message: ToWorld): FromWorld {
    this.line.send(message);
    return this.line.receive();
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Threads that are used again: the world of each is made once and kept from run to run. */
export class Worlds {
  private readonly all: World[] = [];
  private readonly free: World[] = [];

  constructor(private readonly options: WorldsOptions) {}

  /** A thread that nobody uses. */
  take(): World {
    const world = this.free.pop();
    if (world !== undefined) return world;
    const made = new World(this.options);
    this.all.push(made);
    return made;
  }

  /** Gives a thread back whose run is over. */
  giveBack(world: World): void {
    this.free.push(world);
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.all.map((world) => world.close()));
  }
}

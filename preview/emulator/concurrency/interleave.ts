import { Zone } from '../cells/zone';
import { hostOf } from '../emulator';
import { crossingText } from '../execution/crossing';
import type { Host } from '../execution/host';
import { Realm } from '../execution/realm';
import type { Emulator } from '../options';
import { Run } from './run';
import type { Outcome } from './run';
import { ScheduledTurn } from './scheduledTurn';
import type { Clock, Mishaps } from './scheduledTurn';
import type { World, Worlds } from './worlds';

/** Somebody calls a function of the script, for instance from the sidebar. */
interface Call {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly user: string;
  readonly mishaps?: Mishaps;
}

/** What an actor does next: a call, whose outcome he is told; a deed of his hands; or nothing for a while. */
export type Doing = Call | { readonly deed: () => void } | { readonly rest: number };

/** Somebody who uses the workbook beside others. */
export type Actor = Generator<Doing, void, Outcome | undefined>;

/** The stage on which the actors meet. */
export interface Stage {
  readonly emulator: Emulator;
  readonly worlds: Worlds;
  /** The emulator's own `now` has to read it. */
  readonly clock: Clock;
  /** Numbers in [0, 1): whoever gives the same ones gets the same order. */
  readonly random: () => number;
}

/** The longest time between two steps, milliseconds. */
const STEP_MS = 300;

/**
 * Lets actors work at one workbook at once. At each step one of those who are not waiting does one
 * service call, or one deed, chosen at random. Returns the steps in their order, each with the number
 * of its actor.
 */
export function interleave(stage: Stage, actors: readonly Actor[]): string[] {
  const { clock, random } = stage;
  const players = actors.map((actor, at) => new Player(stage, actor, at));
  const steps: string[] = [];
  for (;;) {
    const going = players.filter((player) => !player.isOver);
    if (going.length === 0) return steps;
    const claimed = going.some((player) => player.hasClaim());
    const ready = going.filter((player) => player.isReady() && !(claimed && player.isByHand()));
    const chosen = ready[Math.floor(random() * ready.length)];
    if (chosen === undefined) {
      clock.now = Math.min(...going.map((player) => player.readyAt()));
      continue;
    }
    steps.push(chosen.step());
    clock.now += 1 + Math.floor(random() * STEP_MS);
  }
}

const realms = new WeakMap<Host, Realm>();

function realmOf(host: Host): Realm {
  let realm = realms.get(host);
  if (realm === undefined) {
    realm = new Realm(host.workbook.zone, new Zone(host.scriptZone), host.now, {});
    realms.set(host, realm);
  }
  return realm;
}

/** An actor on the stage with what he is doing. */
class Player {
  isOver = false;
  private doing: Doing | undefined;
  private run: Run | undefined;
  private turn: ScheduledTurn | undefined;
  private world: World | undefined;
  private until = 0;

  constructor(
    private readonly stage: Stage,
    private readonly actor: Actor,
    private readonly at: number,
  ) {
    this.next(undefined);
  }

  isReady(): boolean {
    return this.turn?.isReady() ?? this.until <= this.stage.clock.now;
  }

  readyAt(): number {
    return this.turn?.readyAt() ?? this.until;
  }

  /** A row is found and written in one moment as far as people's hands are concerned. */
  isByHand(): boolean {
    return this.doing !== undefined && 'deed' in this.doing;
  }

  hasClaim(): boolean {
    return this.turn?.hasClaim() ?? false;
  }

  /** Does one step and tells which. */
  step(): string {
    const { doing, turn, run } = this;
    const name = `${String(this.at)} ${turn?.member ?? nameOf(doing)}`;
    if (run !== undefined) {
      run.step();
      this.endRun(run);
    } else if (doing !== undefined && 'call' in doing) {
      this.startRun(doing);
    } else {
      if (doing !== undefined && 'deed' in doing) doing.deed();
      this.next(undefined);
    }
    return name;
  }

  private startRun({ call, args, user, mishaps }: Call): void {
    const { emulator, worlds, clock } = this.stage;
    const host = hostOf(emulator);
    const world = worlds.take();
    const turn = new ScheduledTurn(user, clock, mishaps ?? (() => undefined));
    const texts = args.map((argument, at) => crossingText(argument, String(at)));
    const parts = { host, realm: realmOf(host), world, turn, now: () => clock.now };
    this.world = world;
    this.turn = turn;
    this.run = new Run(parts, call, texts);
    this.endRun(this.run);
  }

  private endRun({ outcome }: Run): void {
    if (outcome === undefined) return;
    if (this.world !== undefined) this.stage.worlds.giveBack(this.world);
    this.world = undefined;
    this.run = undefined;
    this.turn = undefined;
    this.next(outcome);
  }

  private next(outcome: Outcome | undefined): void {
    const { done, value } = this.actor.next(outcome);
    this.isOver = done === true;
    this.doing = done === true ? undefined : value;
    const rest = this.doing !== undefined && 'rest' in this.doing ? this.doing.rest : 0;
    this.until = this.stage.clock.now + rest;
  }
}

function nameOf(doing: Doing | undefined): string {
  if (doing === undefined || 'rest' in doing) return 'rest';
  return 'call' in doing ? doing.call : 'deed';
}

import { CrashedExecution } from '../execution/gate';
import { Execution } from '../execution/execution';
import type { Host } from '../execution/host';
import type { Realm } from '../execution/realm';
import { Suspended } from '../execution/turn';
import { servicesFor } from '../services/services';
import { Faces } from './faces';
import type { Ask, FromWorld, ToWorld } from './messages';
import type { ScheduledTurn } from './scheduledTurn';
import type { World } from './worlds';

/** How a run ended: what the function returned, or what its caller was told instead. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

/** What a run is made of. */
interface RunParts {
  readonly host: Host;
  /** Makes the values on this side. */
  readonly realm: Realm;
  readonly world: World;
  readonly turn: ScheduledTurn;
  readonly now: () => number;
}

/** One execution of a function on another thread, over the workbook of this one. */
export class Run {
  /** Set when it is over. */
  outcome: Outcome | undefined;
  private readonly execution: Execution;
  private readonly faces: Faces;
  private waiting: Ask | undefined;

  constructor(
    private readonly parts: RunParts,
    name: string,
    args: string[],
  ) {
    this.execution = new Execution(parts.host, 'full', parts.turn);
    this.execution.realm = parts.realm;
    this.faces = new Faces(servicesFor(this.execution));
    this.goOn(parts.world.tell({ kind: 'run', name, args, now: parts.now() }));
  }

  /** Does the service call at which the run waits, and goes on to the next one. */
  step(): void {
    this.parts.turn.grant();
    if (this.waiting !== undefined) this.goOn(this.waiting);
  }

  private goOn(message: FromWorld): void {
    let next = message;
    while (next.kind === 'ask') {
      this.waiting = next;
      const answer = this.answerTo(next);
      if (answer === undefined) return;
      next = this.parts.world.tell(answer);
    }
    this.end(next.kind === 'done' ? { value: JSON.parse(next.text) } : { error: next.message });
  }

  /** undefined where the call has to wait. */
  private answerTo(ask: Ask): ToWorld | undefined {
    const { turn, now } = this.parts;
    try {
      const value = this.faces.perform(ask);
      turn.finishCall();
      return { kind: 'value', value, now: now() };
    } catch (error) {
      if (error instanceof Suspended) return undefined;
      turn.finishCall();
      if (error instanceof CrashedExecution) return { kind: 'crash', now: now() };
      return { kind: 'error', message: (error as Error).message, now: now() };
    }
  }

  private end(outcome: Outcome): void {
    const crashed = this.execution.hasCrashed();
    this.outcome = crashed ? { error: new CrashedExecution().message } : outcome;
    this.execution.end();
  }
}

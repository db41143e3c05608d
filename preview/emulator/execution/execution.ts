import type { Area } from '../cells/area';
import type { Tab } from '../workbook/tab';
import { CrashedExecution } from './gate';
import type { Host } from './host';
import type { Realm } from './realm';
import { sleepFor } from './latency';
import type { ServiceKind } from './serviceCall';
import type { Turn } from './turn';

/**
 * What an execution may do: `full` after the user agreed, `limited` in simple triggers, `none` in a
 * document where the add-on is installed but not enabled, `custom` in custom functions.
 * Source: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export type ExecutionMode = 'full' | 'limited' | 'none' | 'custom';

/** One run of the script, from its load to its end. */
export class Execution {
  private realmOfRun: Realm | undefined;
  private crashed = false;

  constructor(
    readonly host: Host,
    readonly mode: ExecutionMode,
    /** Where it runs beside others; alone it has none. */
    readonly turn?: Turn,
  ) {}

  /** Who is signed in. */
  get user(): string {
    return this.turn?.user ?? this.host.user;
  }

  /** The JavaScript world the script runs in. */
  get realm(): Realm {
    if (this.realmOfRun === undefined) throw new Error('The execution has no realm yet.');
    return this.realmOfRun;
  }

  set realm(realm: Realm) {
    this.realmOfRun = realm;
  }

  /** A call that reads on Google's side. */
  read<T>(kind: ServiceKind, member: string, cells: number, effect: () => T): T {
    if (this.mode === 'none') refuse(member);
    return this.pass({ kind, member, cellsRead: cells, cellsWritten: 0 }, effect);
  }

  /** A call that changes something there; custom functions may not. */
  change<T>(kind: ServiceKind, member: string, cells: number, effect: () => T): T {
    if (this.mode === 'none' || this.mode === 'custom') refuse(member);
    return this.pass({ kind, member, cellsRead: 0, cellsWritten: cells }, effect);
  }

  /** A call on the user interface, which custom functions and triggers without one lack. */
  onUi<T>(member: string, effect: () => T): T {
    if (this.mode === 'custom') {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return this.pass({ kind: 'ui', member, cellsRead: 0, cellsWritten: 0 }, effect);
  }

  /** Brings the formulas up to date that an area may show. */
  recalculate(tab: Tab, area: Area): void {
    this.host.recalculation.refresh(tab, area);
  }

  /** Waits; alone only where latencies are switched on. */
  sleep(ms: number): void {
    if (this.turn !== undefined) this.turn.sleep(ms);
    else if (this.host.latencies) sleepFor(ms);
  }

  /** Whether the execution ended in the middle; its own result then counts for nothing. */
  hasCrashed(): boolean {
    return this.crashed;
  }

  /** Google frees the lock of an execution that ends, however it ends. */
  end(): void {
    if (this.host.lockOwner === this) this.host.lockOwner = undefined;
  }

  private pass<T>(
    call: { kind: ServiceKind; member: string; cellsRead: number; cellsWritten: number },
    effect: () => T,
  ): T {
    if (this.crashed) throw new CrashedExecution();
    try {
      return this.host.gate.pass(call, effect, this.turn?.enter(call.member));
    } catch (error) {
      this.crashed ||= error instanceof CrashedExecution;
      throw error;
    }
  }
}

/** Ends a call that the mode of the execution forbids. */
export function refuse(member: string): never {
  const name = member.slice(member.indexOf('.') + 1);
  throw new Error(`You do not have permission to call ${name}`);
}

import type { Recalculation } from '../formula/recalculation';
import type { Workbook } from '../workbook/workbook';
import type { Gate } from './gate';
import type { InstalledTrigger } from './trigger';

/** A menu entry with the function it runs. */
export interface MenuItem {
  label: string;
  functionName: string;
}

/** A notice that passes; `seconds` null stays until it is closed. */
export interface Toast {
  message: string;
  title: string;
  seconds: number | null;
}

/** One entry of the cache with the moment it ends, in milliseconds. */
interface CacheEntry {
  value: string;
  until: number;
}

/** All that outlives a single execution: the workbook, the stores, the user interface. */
export interface Host {
  readonly workbook: Workbook;
  readonly gate: Gate;
  readonly html: Readonly<Record<string, string>>;
  readonly scriptZone: string;
  readonly latencies: boolean;
  readonly now: () => number;
  readonly properties: Record<'document' | 'script', Map<string, string>>;
  readonly cache: Map<string, CacheEntry>;
  readonly log: string[];
  /** What waits for an answer, oldest first. */
  readonly alerts: string[];
  readonly toasts: Toast[];
  /** Installed triggers of all people, in the order in which they were made. */
  readonly triggers: InstalledTrigger[];
  /** Whether the person has not granted all that the script asks for. */
  readonly heldBack: boolean;
  recalculation: Recalculation;
  user: string;
  menu: MenuItem[];
  sidebar: { title: string; html: string } | undefined;
  /** Who holds the document lock: an execution, or somebody elsewhere. */
  lockOwner: object | undefined;
}

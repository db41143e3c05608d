import { performance } from 'node:perf_hooks';

/** A large workbook takes longer to write, and waits longer for a quiet moment. */
const QUIET_MS = 800;
const QUIET_PER_WRITE = 8;

/** Saves a while after the last change, and at once when asked to. */
export class Saver {
  private timer: NodeJS.Timeout | undefined;
  private quiet = QUIET_MS;

  constructor(
    private readonly write: () => void,
    private readonly complain: (error: unknown) => void,
  ) {}

  /** Something changed. */
  touch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.save();
    }, this.quiet);
  }

  /** Saves what has not been saved yet. */
  finish(): void {
    if (this.timer !== undefined) this.save();
  }

  private save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const start = performance.now();
    try {
      this.write();
    } catch (error) {
      this.complain(error);
    }
    this.quiet = Math.max(QUIET_MS, (performance.now() - start) * QUIET_PER_WRITE);
  }
}

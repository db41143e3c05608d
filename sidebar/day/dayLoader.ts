import type { Desk, MyDay, Refusal } from '../../src/rpc';
import { isUncertain, noAnswer } from '../calls/failures';
import { myDay } from '../services';

/** What is shown of a day. */
export interface ShownDay {
  /** Undefined while it is loading for the first time. */
  readonly day: MyDay | Refusal | undefined;
  readonly isLoading: boolean;
  /** Whose day it is; '' is one's own. */
  readonly manager: string;
  /** Why a day that is shown could not be loaded anew; '' for nothing. */
  readonly problem: string;
}

/** Saves come in quick succession; one look at the log after the last of them is enough. Milliseconds. */
const PAUSE = 300;

/** Loads the day, never twice at once: what is asked for meanwhile is loaded after it. */
export class DayLoader {
  private shown: ShownDay = { day: undefined, isLoading: true, manager: '', problem: '' };
  private isRunning = false;
  private isStale = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param show is told of every change.
   * @param desk what is said of a call that was not answered comes from it.
   */
  constructor(
    private readonly show: (shown: ShownDay) => void,
    private readonly desk: Pick<Desk, 'language' | 'words'>,
  ) {}

  /** Loads at once. */
  load(): void {
    this.stop();
    this.isStale = true;
    if (!this.isRunning) void this.loadAll();
  }

  /** Loads after a little while; further wishes within it are one. */
  reload(): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.load();
    }, PAUSE);
  }

  /** Forgets a wish that has not been met yet. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** Another person's day; '' is one's own. */
  choose(manager: string): void {
    if (manager === this.shown.manager) return;
    this.change({ manager, day: undefined, problem: '' });
    this.load();
  }

  private async loadAll(): Promise<void> {
    this.isRunning = true;
    this.change({ isLoading: true });
    while (this.isStale) {
      this.isStale = false;
      const { manager } = this.shown;
      const answer = await myDay(manager === '' ? {} : { manager }).catch(
        (error: unknown): Refusal => noAnswer(error, this.desk),
      );
      if (manager === this.shown.manager) this.take(answer);
    }
    this.isRunning = false;
    this.change({ isLoading: false });
  }

  /** A day that stands already stays where only the call failed: what was true a minute ago is better than nothing. */
  private take(answer: MyDay | Refusal): void {
    const isKept = !answer.ok && isUncertain(answer) && this.shown.day?.ok === true;
    this.change(isKept ? { problem: answer.message } : { day: answer, problem: '' });
  }

  private change(part: Partial<ShownDay>): void {
    this.shown = { ...this.shown, ...part };
    this.show(this.shown);
  }
}

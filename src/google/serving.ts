import { now } from './clock';

/** What a server function runs within, as far as it is Google's: the clock, sleep, and the log of the script. */
export const googleServing = {
  now,
  sleep: (ms: number): void => {
    Utilities.sleep(ms);
  },
  /** Keeps an error for whoever looks after the add-on. */
  note: (error: unknown): void => {
    console.error(error);
  },
};

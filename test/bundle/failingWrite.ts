import type { EmulatorOptions } from '../../preview/emulator';

/** A write that fails once: the service says so before or after it took effect. */
export interface FailingWrite {
  readonly faults: NonNullable<EmulatorOptions['faults']>;
  /** From now on writes are counted. */
  readonly arm: () => void;
  readonly hasFailed: () => boolean;
}

/** What a person does who sees a failure: he sends the same request again. The add-on may have tried again by itself. */
export function twice(call: () => unknown): unknown {
  try {
    call();
  } catch {
    return call();
  }
  return call();
}

/** Makes the n-th write of values fail, counted from 0 when it is armed. */
export function failingWrite(nth: number, when: 'before' | 'after'): FailingWrite {
  let writes = Number.NEGATIVE_INFINITY;
  let hasFailed = false;
  return {
    faults: ({ member }) => {
      if (!/\.(setValues?|appendRow)$/.test(member) || writes++ !== nth) return undefined;
      hasFailed = true;
      return { when, error: 'Service error' };
    },
    arm: () => {
      writes = 0;
    },
    hasFailed: () => hasFailed,
  };
}

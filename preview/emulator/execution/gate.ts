import { latencyOf, sleepFor } from './latency';
import type { Meter } from './meter';
import type { Fault, ServiceCall } from './serviceCall';

/** An execution that ended in the middle; nothing after it has an effect. */
export class CrashedExecution extends Error {
  constructor() {
    super('The execution crashed.');
  }
}

/**
 * The one door to everything on Google's side: it meters, waits the published latency, and injects
 * faults before or after the effect.
 */
export class Gate {
  constructor(
    readonly meter: Meter,
    private readonly latencies: boolean,
    private readonly faults: ((call: ServiceCall) => Fault | undefined) | undefined,
  ) {}

  /** Lets one call through; `own` is a fault for it alone. Throws an injected error, or CrashedExecution. */
  pass<T>(call: Omit<ServiceCall, 'n'>, effect: () => T, own?: Fault): T {
    const numbered = this.meter.count(call);
    const fault = own ?? this.faults?.(numbered);
    if (this.latencies) sleepFor(latencyOf(numbered));
    if (fault?.when === 'crash') throw new CrashedExecution();
    if (fault?.when === 'before') throw new Error(fault.error);
    const result = effect();
    if (fault?.when === 'after') throw new Error(fault.error);
    return result;
  }
}

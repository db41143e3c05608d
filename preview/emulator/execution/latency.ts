import type { ServiceCall, ServiceKind } from './serviceCall';

/** Milliseconds per call, orders of magnitude from published measurements; cells come on top. */
const BASE: Record<ServiceKind, number> = {
  values: 100,
  formulas: 100,
  formats: 80,
  sizes: 60,
  facts: 40,
  identity: 30,
  properties: 30,
  cache: 3,
  lock: 100,
  trigger: 300,
  flush: 500,
  chart: 400,
  structure: 150,
  find: 200,
  ui: 100,
  protection: 150,
};

const CELLS_PER_MS = 120;
const WRITES_TO_STORES: Record<string, number> = { properties: 62, cache: 93 };

/** The published latency of a call, in milliseconds. */
export function latencyOf(call: ServiceCall): number {
  const store = WRITES_TO_STORES[call.kind];
  const writes = /\.(?:set|put|delete|remove)/.test(call.member);
  const base = store !== undefined && writes ? store : BASE[call.kind];
  return base + (call.cellsRead + call.cellsWritten) / CELLS_PER_MS;
}

/** Milliseconds of a custom function's round trip. */
export const CUSTOM_FUNCTION_LATENCY = 500;

/** Blocks the thread, as a service call blocks a script. */
export function sleepFor(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

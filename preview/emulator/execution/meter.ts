import type { ServiceCall } from './serviceCall';

/** Counts service calls and cells. */
export class Meter {
  calls = 0;
  cellsRead = 0;
  cellsWritten = 0;
  byKind: Record<string, number> = {};
  log: ServiceCall[] = [];

  /** Counts a call and gives it its number. */
  count(call: Omit<ServiceCall, 'n'>): ServiceCall {
    this.calls += 1;
    this.cellsRead += call.cellsRead;
    this.cellsWritten += call.cellsWritten;
    this.byKind[call.kind] = (this.byKind[call.kind] ?? 0) + 1;
    const numbered = { ...call, n: this.calls };
    this.log.push(numbered);
    return numbered;
  }

  /** Begins anew. */
  reset(): void {
    this.calls = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
    this.byKind = {};
    this.log = [];
  }
}

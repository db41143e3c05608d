import { SEGMENTS, type Segment } from '../board/segment';

/** The segments of clients with whom a deal can be started at once. */
export const AVAILABLE: readonly Segment[] = ['untouched', 'rested', 'lapsed'];

/** How many clients stand in each segment of a base. */
export class SegmentSizes {
  /** By the place of the segment in `SEGMENTS`. */
  private readonly clients = new Int32Array(SEGMENTS.length);

  /** Counts one client more, by the place of his segment in `SEGMENTS`. */
  add(segment: number): void {
    this.clients[segment] = (this.clients[segment] ?? 0) + 1;
  }

  /** Clients in any of some segments. */
  of(...segments: readonly Segment[]): number {
    return segments.reduce((sum, name) => sum + (this.clients[SEGMENTS.indexOf(name)] ?? 0), 0);
  }

  /** All clients but those in some segments. */
  except(...segments: readonly Segment[]): number {
    return this.of(...SEGMENTS) - this.of(...segments);
  }
}

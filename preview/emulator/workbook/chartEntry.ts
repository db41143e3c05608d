import type { Area } from '../cells/area';

/** A chart as it is kept; `id` 0 was never inserted. */
export interface ChartEntry {
  id: number;
  type: string;
  areas: Area[];
  headers: number;
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

import { contains, covers, intersects } from '../cells/area';
import type { Area } from '../cells/area';

/** One property of the look or the rules of an area; a later layer lies over earlier ones. */
export interface FormatLayer {
  area: Area;
  property: string;
  value: unknown;
}

/**
 * Formats and validation rules of a tab, kept per area: formatting whole columns of a large tab is
 * one layer, not a million cells.
 */
export class FormatLayers {
  layers: FormatLayer[] = [];

  /** Puts a value over an area; `undefined` takes the property away there. */
  set(area: Area, property: string, value: unknown): void {
    this.layers = this.layers.filter(
      (layer) => layer.property !== property || !covers(area, layer.area),
    );
    const above = this.layers.filter((layer) => layer.property === property).at(-1);
    if (above !== undefined && sameValue(above.value, value) && continues(above.area, area)) {
      above.area = { ...above.area, height: area.top + area.height - above.area.top };
    } else if (value !== undefined || this.reaches(area, property)) {
      this.layers.push({ area: { ...area }, property, value });
    }
  }

  /** The value at a cell; `undefined` when nothing was set. */
  get(row: number, column: number, property: string): unknown {
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const layer = this.layers[index];
      if (layer?.property === property && contains(layer.area, row, column)) return layer.value;
    }
    return undefined;
  }

  /** Whether any layer of the property touches the area. */
  reaches(area: Area, property: string): boolean {
    return this.layers.some((layer) => layer.property === property && intersects(layer.area, area));
  }

  /** Takes all properties for which `chosen` holds away from an area. */
  clear(area: Area, chosen: (property: string) => boolean): void {
    const properties = new Set(this.layers.map((layer) => layer.property).filter(chosen));
    for (const property of properties) this.set(area, property, undefined);
  }

  /** Puts another value in place of each of a property. */
  change(property: string, to: (value: unknown) => unknown): void {
    this.layers = this.layers.map((layer) =>
      layer.property === property && layer.value !== undefined
        ? { ...layer, value: to(layer.value) }
        : layer,
    );
  }

  /** Moves and resizes the layers when rows or columns are inserted (`count` > 0) or deleted. */
  shift(axis: 'rows' | 'columns', at: number, count: number): void {
    for (const layer of this.layers) layer.area = shiftArea(layer.area, axis, at, count);
    this.layers = this.layers.filter(({ area }) => area.height > 0 && area.width > 0);
  }

  /** What begins at a row begins so many rows higher: rows that came in above a row look like it. */
  pullUp(row: number, count: number): void {
    for (const layer of this.layers) {
      const { top, height } = layer.area;
      if (top === row) layer.area = { ...layer.area, top: top - count, height: height + count };
    }
  }
}

/** An area after `count` rows or columns came in before index `at`, or went away from there. */
export function shiftArea(area: Area, axis: 'rows' | 'columns', at: number, count: number): Area {
  const start = axis === 'rows' ? area.top : area.left;
  const end = start + (axis === 'rows' ? area.height : area.width);
  const move = (edge: number): number => {
    if (edge <= at) return edge;
    return count > 0 ? edge + count : Math.max(at, edge + count);
  };
  const newStart = start >= at ? (count > 0 ? start + count : Math.max(at, start + count)) : start;
  const size = move(end) - newStart;
  return axis === 'rows'
    ? { ...area, top: newStart, height: size }
    : { ...area, left: newStart, width: size };
}

function continues(above: Area, area: Area): boolean {
  const end = above.top + above.height;
  return (
    above.left === area.left &&
    above.width === area.width &&
    area.top >= above.top &&
    area.top <= end &&
    area.top + area.height >= end
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  return (
    one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
  );
}

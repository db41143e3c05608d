import type { TabHead } from '../../server/protocol';
import { COLUMN_WIDTH, ROW_HEIGHT, UNIT } from './defaults';

/** Columns and rows with the pixels that they now have. */
interface SizeChanges {
  columns: [number, number][];
  rows: [number, number][];
}

/** What changed in the sizes of a tab; undefined where something else changed as well. */
function sizeChanges(before: TabHead, after: TabHead): SizeChanges | undefined {
  if (withoutSizes(before) !== withoutSizes(after)) return undefined;
  return {
    columns: changed(before.columnWidths, after.columnWidths, COLUMN_WIDTH),
    rows: changed(before.rowHeights, after.rowHeights, ROW_HEIGHT),
  };
}

function withoutSizes(tab: TabHead): string {
  return JSON.stringify({ ...tab, columnWidths: [], rowHeights: [] });
}

function changed(
  before: readonly [number, number][],
  after: readonly [number, number][],
  otherwise: number,
): [number, number][] {
  const [old, now] = [new Map(before), new Map(after)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  return places.flatMap((at) => {
    const size = now.get(at) ?? otherwise;
    return size === (old.get(at) ?? otherwise) ? [] : [[at, size] as [number, number]];
  });
}

/** A tab by its id, with what changed in its sizes. */
export interface TabSizes extends SizeChanges {
  id: number;
}

/** What changed in the sizes of tabs; undefined where something else changed in one of them. */
export function allSizeChanges(
  before: readonly TabHead[],
  after: readonly TabHead[],
): TabSizes[] | undefined {
  if (before.length !== after.length) return undefined;
  const all = after.flatMap((tab, at) => {
    const old = before[at];
    const changes = old && sizeChanges(old, tab);
    return changes ? [{ id: tab.id, ...changes }] : [];
  });
  return all.length === after.length ? all : undefined;
}

/** The commands, with their parameters, that give the grid its new sizes. */
export function resizings(tabs: readonly TabSizes[]): [id: string, params: object][] {
  return tabs.flatMap(({ id, columns, rows }) => {
    const target = { unitId: UNIT, subUnitId: String(id) };
    return [
      ...columns.map(([column, colWidth]): [string, object] => {
        const ranges = [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }];
        return ['sheet.mutation.set-worksheet-col-width', { ...target, ranges, colWidth }];
      }),
      ...rows.map(([row, rowHeight]): [string, object] => {
        const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
        return ['sheet.mutation.set-worksheet-row-height', { ...target, ranges, rowHeight }];
      }),
    ];
  });
}

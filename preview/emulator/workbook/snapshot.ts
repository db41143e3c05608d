import type { A1Reference } from '../cells/a1';
import type { Area } from '../cells/area';
import { CellDate, CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { InstalledTrigger } from '../execution/trigger';
import type { ChartEntry } from './chartEntry';
import type { FormatLayer } from './formatLayers';
import { Tab, cellKey } from './tab';
import type { FormulaCell } from './tab';
import type { ConditionalFormat, Metadata, ProtectedArea, Workbook } from './workbook';

type StoredValue = string | number | boolean | null | { date: number } | { error: string };

/** A tab as JSON. */
interface TabSnapshot {
  id: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  hiddenGridlines: boolean;
  cells: StoredValue[][];
  formulas: FormulaCell[];
  notes: [number, string][];
  formats: FormatLayer[];
  columnWidths: [number, number][];
  rowHeights: [number, number][];
  merges: Area[];
  charts: ChartEntry[];
}

/** A workbook with the stores and the triggers of the document, as JSON. */
export interface WorkbookSnapshot {
  version: 1;
  tabs: TabSnapshot[];
  names: { name: string; tabId: number; reference: A1Reference }[];
  metadata: Metadata[];
  protections: ProtectedArea[];
  conditionalFormats: [number, ConditionalFormat[]][];
  properties: Record<'document' | 'script', Record<string, string>>;
  /** Older snapshots have none. */
  triggers?: InstalledTrigger[];
}

/** What outlives the emulator. */
interface Kept {
  readonly workbook: Workbook;
  readonly properties: Record<'document' | 'script', Map<string, string>>;
  readonly triggers: InstalledTrigger[];
}

/** A copy of a workbook and its stores that JSON can keep. */
export function takeSnapshot({ workbook, properties, triggers }: Kept): WorkbookSnapshot {
  const small = structuredClone({
    version: 1 as const,
    tabs: workbook.tabs.map(snapshotOfTab),
    names: [...workbook.names.values()],
    metadata: workbook.metadata,
    protections: workbook.protections.map((entry) => ({ ...entry })),
    conditionalFormats: [...workbook.conditionalFormats],
    properties: {
      document: Object.fromEntries(properties.document),
      script: Object.fromEntries(properties.script),
    },
    triggers,
  });
  const tabs = small.tabs.map((tab, at) => ({ ...tab, cells: cellsOf(workbook.tabs[at]) }));
  return { ...small, tabs };
}

/** The typed values of a tab; copied by themselves, for there may be millions. */
function cellsOf(tab: Tab | undefined): StoredValue[][] {
  return Array.from(tab?.rows ?? [], (line) => (line ?? []).map(store));
}

/** Fills an empty workbook, its stores and its triggers. */
export function restoreSnapshot(
  snapshot: WorkbookSnapshot,
  { workbook, properties, triggers }: Kept,
): void {
  const copy = structuredClone({ ...snapshot, tabs: snapshot.tabs.map(withoutCells) });
  workbook.tabs = copy.tabs.map((tab, at) => tabOfSnapshot(tab, snapshot.tabs[at]?.cells ?? []));
  for (const entry of copy.names) workbook.names.set(entry.name.toLowerCase(), entry);
  workbook.metadata = copy.metadata;
  workbook.protections = copy.protections.map((entry) => ({ ...entry, area: entry.area }));
  for (const [id, formats] of copy.conditionalFormats) workbook.conditionalFormats.set(id, formats);
  for (const store of ['document', 'script'] as const) {
    for (const [key, value] of Object.entries(copy.properties[store]))
      properties[store].set(key, value);
  }
  triggers.push(...(copy.triggers ?? []));
  const ids = [...copy.tabs, ...copy.metadata, ...copy.protections].map(({ id }) => id);
  const numbers = triggers.map(({ id }) => Number(id.replace(/\D+/g, '')));
  workbook.reserveIds(Math.max(0, ...ids, ...numbers));
}

function snapshotOfTab(tab: Tab): Omit<TabSnapshot, 'cells'> {
  return {
    id: tab.id,
    name: tab.name,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    hidden: tab.hidden,
    frozenRows: tab.frozenRows,
    hiddenGridlines: tab.hiddenGridlines,
    formulas: [...tab.formulas.values()],
    notes: [...tab.notes],
    formats: tab.formats.layers,
    columnWidths: [...tab.columnWidths],
    rowHeights: [...tab.rowHeights],
    merges: tab.merges,
    charts: tab.charts,
  };
}

function withoutCells(tab: TabSnapshot): TabSnapshot {
  return { ...tab, cells: [] };
}

function tabOfSnapshot(kept: TabSnapshot, cells: readonly StoredValue[][]): Tab {
  const tab = new Tab(kept.id, kept.name, kept.rows, kept.columns);
  tab.load(cells.map((line) => line.map(unstore)));
  for (const cell of kept.formulas) tab.formulas.set(cellKey(cell.row, cell.column), cell);
  for (const [key, note] of kept.notes) tab.notes.set(key, note);
  tab.formats.layers = kept.formats;
  for (const [column, width] of kept.columnWidths) tab.columnWidths.set(column, width);
  for (const [row, height] of kept.rowHeights) tab.rowHeights.set(row, height);
  tab.merges = kept.merges;
  tab.charts = kept.charts;
  tab.hidden = kept.hidden;
  tab.frozenRows = kept.frozenRows;
  tab.hiddenGridlines = kept.hiddenGridlines;
  tab.forgetUsedSize();
  return tab;
}

function store(value: CellValue): StoredValue {
  if (value instanceof CellDate) return { date: value.serial };
  return value instanceof CellError ? { error: value.code } : value;
}

function unstore(value: StoredValue): CellValue {
  if (typeof value !== 'object' || value === null) return value;
  return 'date' in value ? new CellDate(value.date) : new CellError(value.error);
}

import { areaOf, parseA1 } from '../cells/a1';
import type { A1Reference } from '../cells/a1';
import type { Area } from '../cells/area';
import type { CellValue } from '../cells/cellValue';
import { Zone } from '../cells/zone';
import { CELLS_PER_WORKBOOK, TABS_PER_WORKBOOK } from '../execution/limits';
import { shiftArea } from './formatLayers';
import { Tab } from './tab';

/** Metadata that a script hangs on a tab or the workbook (`tabId` undefined). */
export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  tabId: number | undefined;
}

/** A protected tab (`area` undefined) or area. */
export interface ProtectedArea {
  id: number;
  tabId: number;
  area: Area | undefined;
  description: string;
  warningOnly: boolean;
}

/** A conditional format: where, when and how. */
export interface ConditionalFormat {
  areas: Area[];
  criterion: string;
  values: (string | number)[];
  style: { background?: string; fontColor?: string; bold?: boolean };
}

/** An in-memory workbook: tabs in their order, names, metadata, protection, facts. */
export class Workbook {
  tabs: Tab[] = [];
  /** Named ranges by lower-case name; open ends follow the grid. */
  readonly names = new Map<string, { name: string; tabId: number; reference: A1Reference }>();
  metadata: Metadata[] = [];
  protections: ProtectedArea[] = [];
  readonly conditionalFormats = new Map<number, ConditionalFormat[]>();
  readonly zone: Zone;
  readonly id = 'emulated-workbook';
  readonly name = 'Workbook';
  activeTabId = 0;
  /** The selected cells of the active tab, the cursor's among them; counted from 0. */
  activeBlock: Area = { top: 0, left: 0, height: 1, width: 1 };
  /** Grows when a tab or a name comes, goes or is renamed. */
  namesVersion = 0;
  private lastId = 0;

  constructor(
    zone: string,
    readonly locale: string,
  ) {
    this.zone = new Zone(zone);
  }

  /** A number not used before in this workbook. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Keeps new numbers above those of a restored workbook. */
  reserveIds(last: number): void {
    this.lastId = Math.max(this.lastId, last);
  }

  tab(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name === name);
  }

  tabById(id: number): Tab | undefined {
    return this.tabs.find((tab) => tab.id === id);
  }

  /** Adds an empty tab of 1000 rows and 26 columns; throws when the name is taken. */
  addTab(name: string, index = this.tabs.length): Tab {
    if (this.tab(name) !== undefined) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (this.tabs.length >= TABS_PER_WORKBOOK) throw new Error('Too many sheets.');
    const tab = new Tab(this.nextId(), name);
    this.checkSize(tab.maxRows * tab.maxColumns);
    this.namesVersion += 1;
    this.tabs.splice(index, 0, tab);
    return tab;
  }

  /** Makes or refills a tab from plain values; see `Emulator.putTab`. */
  loadTab(name: string, cells: readonly (readonly CellValue[])[], namedRange?: string): void {
    const tab = this.tab(name) ?? this.addTab(name);
    tab.load(cells);
    const width = cells.reduce((most, line) => Math.max(most, line.length), 1);
    tab.maxRows = Math.max(tab.maxRows, cells.length);
    const roomy = tab.maxRows * Math.max(26, width) <= CELLS_PER_WORKBOOK / 2;
    tab.maxColumns = roomy ? Math.max(tab.maxColumns, width) : width;
    if (namedRange !== undefined) this.nameArea(namedRange, tab, { left: 0, right: width - 1 });
  }

  nameArea(name: string, tab: Tab, reference: A1Reference): void {
    this.namesVersion += 1;
    this.names.set(name.toLowerCase(), { name, tabId: tab.id, reference });
  }

  /** Tab and area of a named range; `undefined` when there is none or its tab is gone. */
  namedArea(name: string): { tab: Tab; area: Area } | undefined {
    const entry = this.names.get(name.toLowerCase());
    const tab = entry && this.tabById(entry.tabId);
    if (entry === undefined || tab === undefined) return undefined;
    return { tab, area: areaOf(entry.reference, tab.maxRows, tab.maxColumns) };
  }

  /** Tab and area of A1 notation; without a tab in it, of `home`. */
  resolve(text: string, home: Tab | undefined): { tab: Tab; area: Area } | undefined {
    const named = this.namedArea(text);
    if (named !== undefined) return named;
    const reference = parseA1(text);
    if (reference === undefined) return undefined;
    const tab = reference.tab === undefined ? home : this.tab(reference.tab);
    return tab && { tab, area: areaOf(reference, tab.maxRows, tab.maxColumns) };
  }

  /** Throws when `extra` more cells would pass Google's limit. */
  checkSize(extra: number): void {
    const cells = this.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
    if (cells + extra > CELLS_PER_WORKBOOK) {
      throw new Error(
        'This action would increase the number of cells in the workbook above the limit of ' +
          `${String(CELLS_PER_WORKBOOK)} cells.`,
      );
    }
  }

  /** Drops a tab and all that hung on it. */
  removeTab(tab: Tab): void {
    if (this.tabs.length === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.namesVersion += 1;
    this.tabs = this.tabs.filter((other) => other !== tab);
    for (const [key, entry] of this.names) if (entry.tabId === tab.id) this.names.delete(key);
    this.metadata = this.metadata.filter((entry) => entry.tabId !== tab.id);
    this.protections = this.protections.filter((entry) => entry.tabId !== tab.id);
    this.conditionalFormats.delete(tab.id);
  }

  /** Lets names, protections and conditional formats follow inserted or deleted rows or columns. */
  shift(tab: Tab, axis: 'rows' | 'columns', at: number, count: number): void {
    for (const entry of this.names.values()) {
      if (entry.tabId === tab.id) shiftReference(entry.reference, axis, at, count);
    }
    for (const entry of this.protections) {
      if (entry.tabId !== tab.id || entry.area === undefined) continue;
      entry.area = shiftArea(entry.area, axis, at, count);
    }
    for (const format of this.conditionalFormats.get(tab.id) ?? []) {
      format.areas = format.areas.map((area) => shiftArea(area, axis, at, count));
    }
  }
}

function shiftReference(
  reference: A1Reference,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  const [first, last] =
    axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const start = reference[first];
  const end = reference[last];
  if (start !== undefined && start >= at) reference[first] = Math.max(at, start + count);
  if (end !== undefined && end >= at) reference[last] = Math.max(at - 1, end + count);
}

import { createEmulator, type Emulator } from '../emulator';
import { displayText } from '../emulator/cells/displayText';
import { cellKey } from '../emulator/workbook/tab';
import type { Bundle } from '../headless/bundle';
import { choicesOf } from './choices';
import { edgeFrom, type Cell } from './edge';
import { drawCharts } from './drawCharts';
import { drawRows } from './drawRows';
import { insideOf, tabOf } from './inside';
import { LookBook } from './looks';
import { Messages } from './messages';
import type { Block, Book, CellFacts, DrawnChart, DrawnRows } from './protocol';
import type { EditedPlace, Message } from './protocol';
import type { State } from './stateFile';
import { tabHead } from './tabHead';
import { typedText } from './typedText';
import { UndoStack } from './undo';

const SIDEBAR = 'openSidebar';
const LOCALES = { en: 'en_US', ru: 'ru_RU', bg: 'bg_BG' };

/** The open workbook with the add-on running in it, and the person who looks at it. */
export class Workbench {
  revision = 1;
  private emulator: Emulator;
  private readonly undoStack = new UndoStack();
  private readonly looks = new LookBook();
  private readonly state: Omit<State, 'workbook'>;
  private latencies = false;
  private sidebarNumber = 0;
  private shownSidebar: unknown;
  private readonly messages = new Messages();

  constructor(
    private readonly bundle: Bundle,
    { workbook, ...state }: State,
    readonly stateFile: string,
  ) {
    this.state = state;
    this.emulator = this.start(workbook);
    // The first look shows the sidebar too; at Google it opens from the menu.
    if (this.emulator.functionNames.includes(SIDEBAR)) this.emulator.run(SIDEBAR);
  }

  /** Everything around the cells. */
  book(): Book {
    const { workbook } = insideOf(this.emulator);
    const { title, invented, language, people, person } = this.state;
    const sidebar = this.emulator.sidebar();
    return {
      revision: this.revision,
      stateFile: this.stateFile,
      ...{ title, invented, language, people, person },
      tabs: workbook.tabs.filter(({ hidden }) => !hidden).map(tabHead),
      activeTab: workbook.activeTabId,
      menu: this.emulator.menu(),
      latencies: this.latencies,
      sidebar: sidebar ? { title: sidebar.title, number: this.numberOfSidebar(sidebar) } : null,
      canUndo: this.undoStack.canUndo,
      canRedo: this.undoStack.canRedo,
    };
  }

  /** The text of the open sidebar's page; undefined when none is open. */
  sidebarPage(): string | undefined {
    return this.emulator.sidebar()?.html;
  }

  rows(tabId: number, from: number, count: number): DrawnRows {
    const tab = tabOf(this.emulator, tabId);
    const drawn = drawRows(this.emulator, tab, { from, count, looks: this.looks });
    return { revision: this.revision, ...drawn };
  }

  charts(tabId: number): DrawnChart[] {
    return drawCharts(this.emulator, tabOf(this.emulator, tabId));
  }

  /** What the formula bar shows of the active cell; the add-on may ask for the tab and the block around it. */
  select(tabId: number, { row, column }: Cell, block: Block): CellFacts {
    const { workbook } = insideOf(this.emulator);
    const tab = tabOf(this.emulator, tabId);
    workbook.activeTabId = tabId;
    workbook.activeBlock = block;
    const choices = choicesOf(workbook, tab, row, column);
    return { typed: typedText(tab, row, column), choices };
  }

  /** Where Ctrl and an arrow lead. */
  edge(tabId: number, from: Cell, step: { down: number; right: number }): Cell {
    return edgeFrom(tabOf(this.emulator, tabId), from, step);
  }

  /** A person types or pastes texts from a cell on. @throws Error where a rule rejects one */
  type(tabId: number, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const tab = tabOf(this.emulator, tabId);
    const places = texts.flatMap((line, down) =>
      line.map((text, right) => ({ row: row + down, column: column + right, text })),
    );
    this.undoStack.record(tab, places, () => {
      for (const place of places) {
        this.emulator.type(tab.name, place.row + 1, place.column + 1, place.text);
      }
    });
    const columns = Math.max(0, ...texts.map((line) => line.length));
    if (columns === 0) return;
    const block = { tab: tab.name, row: row + 1, column: column + 1, rows: texts.length, columns };
    this.emulator.edited(block, texts[0]?.[0]);
  }

  /** A person presses Delete: contents go, looks stay. */
  clear(tabId: number, block: Block): void {
    const tab = tabOf(this.emulator, tabId);
    const used = tab.usedSize();
    const places: { row: number; column: number }[] = [];
    for (let row = block.top; row < Math.min(block.top + block.height, used.height); row += 1) {
      for (let at = block.left; at < Math.min(block.left + block.width, used.width); at += 1) {
        const isFilled = tab.formulas.has(cellKey(row, at)) || tab.rows[row]?.[at] != null;
        if (isFilled) places.push({ row, column: at });
      }
    }
    this.undoStack.record(tab, places, () => {
      for (const { row, column } of places) tab.put(row, column, null);
    });
  }

  /** The texts of a block as they are shown, for the clipboard. */
  copy(tabId: number, block: Block): string[][] {
    const tab = tabOf(this.emulator, tabId);
    insideOf(this.emulator).recalculation.refresh(tab, block);
    const height = Math.min(block.height, Math.max(1, tab.usedSize().height - block.top));
    const width = Math.min(block.width, Math.max(1, tab.usedSize().width - block.left));
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, right) => {
        const [row, column] = [block.top + down, block.left + right];
        return displayText(tab.get(row, column), tab.numberFormat(row, column));
      }),
    );
  }

  /** @returns where it happened; undefined when there was nothing to take back */
  undo(): EditedPlace | undefined {
    return this.undoStack.undo((id) => insideOf(this.emulator).workbook.tabById(id));
  }

  redo(): EditedPlace | undefined {
    return this.undoStack.redo((id) => insideOf(this.emulator).workbook.tabById(id));
  }

  /** google.script.run from the sidebar. */
  call(name: string, args: readonly unknown[]): unknown {
    return this.emulator.call(name, ...args);
  }

  /** A menu item. */
  run(functionName: string): void {
    this.emulator.run(functionName);
  }

  closeSidebar(): void {
    insideOf(this.emulator).sidebar = undefined;
  }

  /** Somebody else opens the workbook: the add-on's menu is made anew, an open sidebar too. */
  signIn(email: string): void {
    this.state.person = email;
    this.emulator.signIn(email);
    this.open();
    if (this.emulator.sidebar() !== undefined) this.sidebarNumber += 1;
  }

  /** Switches the published latencies of Google's services on or off. */
  setLatencies(on: boolean): void {
    if (on === this.latencies) return;
    this.latencies = on;
    const { sidebar, workbook } = insideOf(this.emulator);
    this.emulator = this.start(this.emulator.snapshot());
    const inside = insideOf(this.emulator);
    inside.sidebar = sidebar;
    inside.workbook.activeTabId = workbook.activeTabId;
  }

  resize(tabId: number, column: number, width: number): void {
    tabOf(this.emulator, tabId).columnWidths.set(column, Math.round(width));
  }

  /** What the add-on has told since it was asked last. */
  newMessages(): Message[] {
    return this.messages.fresh(insideOf(this.emulator));
  }

  snapshot(): State {
    return { ...this.state, workbook: this.emulator.snapshot() };
  }

  private start(workbook: State['workbook']): Emulator {
    const { zone, language, person } = this.state;
    const { latencies } = this;
    const locale = LOCALES[language];
    const options = { ...this.bundle, zone, locale, workbook, user: person, latencies };
    this.emulator = createEmulator(options);
    const [first] = insideOf(this.emulator).workbook.tabs;
    insideOf(this.emulator).workbook.activeTabId = first?.id ?? 0;
    this.messages.forget();
    this.open();
    return this.emulator;
  }

  private open(): void {
    if (this.emulator.functionNames.includes('onOpen')) {
      this.emulator.run('onOpen', { authMode: 'LIMITED' });
    }
  }

  private numberOfSidebar(sidebar: unknown): number {
    if (sidebar !== this.shownSidebar) this.sidebarNumber += 1;
    this.shownSidebar = sidebar;
    return this.sidebarNumber;
  }
}

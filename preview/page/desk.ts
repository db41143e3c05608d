import type { Book, CellFacts, DrawnChart, DrawnRows, EditedPlace } from '../server/protocol';
import type { PageFacts } from '../server/pages';
import { Client } from './client';
import { BLOCK_ROWS, CellStore } from './grid/cellStore';
import { gridCell, type GridCell } from './grid/gridCell';
import type { Selection } from './grid/selection';
import { FIRST_CELL, FIRST_STATE, NO_FACTS, type DeskState, type Editing } from './deskState';

const BUSY_AFTER_MS = 400;
/** Blocks fetched together: what a screen can show, and a little more. */
const MOST_AT_ONCE = 4;
/** What the page knows and can do; its parts draw it and call it. */
export class Desk {
  state: DeskState = FIRST_STATE;
  readonly cells: CellStore<GridCell>;
  private readonly client: Client;
  private readonly watchers = new Set<() => void>();
  private readonly painters = new Set<() => void>();
  private pending = 0;
  /** Tabs that this page itself has told the server of, the oldest first, from the last one of which it has heard. */
  private told: number[] = [];

  constructor(readonly facts: PageFacts) {
    this.client = new Client(facts);
    this.cells = new CellStore<GridCell>(gridCell, () => {
      queueMicrotask(() => {
        this.fetchWanted();
      });
    });
  }

  /** Reads the workbook and begins to hear of changes. */
  async open(): Promise<void> {
    this.take(await this.client.ask('book', {}));
    this.client.listen({
      book: (book) => {
        this.take(book);
      },
      message: (message) => {
        if (message.kind === 'toast') this.set({ toast: message });
        else this.set({ alerts: [...this.state.alerts, message] });
      },
      lost: (isLost) => {
        this.set({ isLost });
      },
    });
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Calls back when cells have come. */
  onCells(painter: () => void): void {
    this.painters.add(painter);
  }

  set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }

  /** Asks the server for a change; what goes wrong is shown. @returns whether it went well */
  async change(name: string, body: object): Promise<boolean> {
    this.set({ problem: '' });
    const done = this.busy();
    try {
      const result = await this.client.askInTurn(name, body);
      if (name === 'undo' || name === 'redo') this.goTo(result as EditedPlace | null);
      return true;
    } catch (error) {
      this.set({ problem: messageOf(error) });
      return false;
    } finally {
      done();
    }
  }

  /** google.script.run of the sidebar. @throws Error as the script threw it */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    return this.client.call({ name, args });
  }

  async charts(tab: number): Promise<DrawnChart[]> {
    return this.client.ask('charts', { tab }).catch(() => []);
  }

  async copy(): Promise<string[][]> {
    const { tab, selection } = this.state;
    return this.client.ask('copy', { tab, block: selection.block });
  }

  /** The last filled cell of a run, or the first of the next, in the direction of a step. */
  async edgeFrom(
    { row, column }: { row: number; column: number },
    { down, right }: { down: number; right: number },
  ): Promise<{ row: number; column: number }> {
    return this.client.ask('edge', { tab: this.state.tab, row, column, down, right });
  }

  openTab(tab: number): void {
    if (tab === this.state.tab) return;
    this.set({ tab, editing: undefined, selection: FIRST_CELL, facts: NO_FACTS });
    void this.readFacts();
  }

  /** The person selected a cell: the formula bar shows what was typed there. */
  select(tab: number, selection: Selection): void {
    if (tab !== this.state.tab) return;
    const { row, column } = this.state.selection;
    const isSame = selection.row === row && selection.column === column;
    this.set(isSame ? { selection } : { selection, facts: NO_FACTS });
    void this.readFacts();
  }

  async readFacts(): Promise<CellFacts> {
    const { tab, selection } = this.state;
    const { row, column, block } = selection;
    if (this.told.at(-1) !== tab) this.told.push(tab);
    try {
      const facts = await this.client.askInTurn('select', { tab, row, column, block });
      const now = this.state;
      const isStill = now.selection.row === row && now.selection.column === column;
      if (isStill && now.tab === tab) this.set({ facts });
      return facts;
    } catch {
      return NO_FACTS;
    }
  }

  /** Begins to edit the active cell; without a text, with what is in it. */
  async edit(at: Editing['at'], text?: string): Promise<void> {
    const { tab, selection } = this.state;
    const { row, column } = selection;
    const before = text === undefined ? this.state.facts.typed : undefined;
    const editing = { tab, row, column, text: text ?? this.state.facts.typed, before, at };
    this.set({ editing, problem: '' });
    if (text !== undefined) return;
    const { typed } = await this.readFacts();
    const isUntouched = this.state.editing === editing;
    if (isUntouched) this.set({ editing: { ...editing, text: typed, before: typed } });
  }

  /** Ends the edit and sends what was typed. @returns whether the server took it */
  async commit(): Promise<boolean> {
    const { editing } = this.state;
    if (editing === undefined) return true;
    this.set({ editing: undefined });
    if (editing.text === editing.before) return true;
    const { tab, row, column, text } = editing;
    return this.change('type', { tab, row, column, texts: [[text]] });
  }

  /** Goes where an edit was taken back or made again. */
  private goTo(place: EditedPlace | null): void {
    if (place === null) return;
    this.openTab(place.tab);
    this.set({ wanted: { row: place.block.top, column: place.block.left, block: place.block } });
  }

  private take(book: Book): void {
    const { state } = this;
    if (state.book !== undefined && book.revision < state.book.revision) return;
    this.cells.outdate(book.revision);
    const isThere = book.tabs.some(({ id }) => id === state.tab);
    const wasMoved = state.book !== undefined && this.isMovedByScript(book, state.book);
    const isVisible = book.tabs.some(({ id }) => id === book.activeTab);
    let { tab } = state;
    if ((!isThere || wasMoved) && isVisible) tab = book.activeTab;
    else if (!isThere) tab = book.tabs[0]?.id ?? 0;
    if (tab !== state.tab) this.set({ book, tab, selection: FIRST_CELL, facts: NO_FACTS });
    else this.set({ book });
    void this.readFacts();
  }

  /** Whether a script opened another tab. A tab that the person went through meanwhile is news from himself. */
  private isMovedByScript({ activeTab }: Book, before: Book): boolean {
    if (activeTab === before.activeTab) return false;
    const at = this.told.indexOf(activeTab);
    if (at >= 0) this.told = this.told.slice(at);
    return at < 0;
  }

  private holdsSelection(tab: number, block: number): boolean {
    return this.state.tab === tab && Math.floor(this.state.selection.row / BLOCK_ROWS) === block;
  }

  private fetchWanted(): void {
    for (const { tab, number } of this.cells.takeWanted(MOST_AT_ONCE)) {
      const from = number * BLOCK_ROWS;
      this.client.ask('rows', { tab, from, count: BLOCK_ROWS }).then(
        (rows: DrawnRows) => {
          this.cells.put({ tab, number }, rows);
          for (const paint of this.painters) paint();
          // The chrome names the selected cell, which may just have come.
          if (this.holdsSelection(tab, number)) this.set({});
        },
        (error: unknown) => {
          this.set({ problem: messageOf(error) });
        },
      );
    }
  }

  /** Says that something takes a while, if it does. */
  private busy(): () => void {
    this.pending += 1;
    const timer = setTimeout(() => {
      this.set({ isBusy: true });
    }, BUSY_AFTER_MS);
    return () => {
      this.pending -= 1;
      clearTimeout(timer);
      if (this.pending === 0 && this.state.isBusy) this.set({ isBusy: false });
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

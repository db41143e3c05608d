import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Univer, Workbook } from '@univerjs/core';
import {
  HoverManagerService,
  IRenderManagerService,
  SheetSkeletonManagerService,
  SelectionMoveType,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { IRender } from '@univerjs/preset-sheets-core';
import type { TabHead } from '../../server/protocol';
import { drawFrom, makeEngine } from './engine';
import type { GridCell } from './gridCell';
import { hideFillHandle } from './fillHandle';
import { cellPane, cellPlace, type Pane, type Place } from './places';
import { selectedOf, selectionOf, type Selection } from './selection';
import { allSizeChanges, resizings, type TabSizes } from './sizeChanges';
import { viewOf, type View } from './view';
import { UNIT } from './defaults';
import { workbookData } from './workbookData';

export type { Pane };

/** Holds the grid once it is there. */
export interface GridRef {
  current: SheetGrid | undefined;
}

/** What the grid asks for and tells. */
export interface GridEvents {
  cell: (tab: number, row: number, column: number) => GridCell | undefined;
  selected: (tab: number, selection: Selection) => void;
  /** Cells stand elsewhere on the screen than before, or are drawn anew. */
  moved: () => void;
  opened: (row: number, column: number) => void;
  pressed: (row: number, column: number, x: number) => void;
  /** The pointer rests on a cell; undefined when it left. */
  hovered: (cell: { row: number; column: number } | undefined) => void;
  resized: (tab: number, column: number, width: number) => void;
}

/** The spreadsheet grid: draws cells, moves the selection, scrolls; nothing else. */
export class SheetGrid {
  private readonly univer: Univer;
  /** As they are drawn; undefined before the first. */
  private tabs: readonly TabHead[] | undefined;
  private isResizing = false;
  private repaintAsked = false;
  private readonly sizes = new ResizeObserver(() => {
    this.events.moved();
  });

  constructor(
    container: HTMLElement,
    private readonly events: GridEvents,
    private readonly label: string,
  ) {
    hideFillHandle();
    this.univer = makeEngine(container);
  }

  /** Shows the tabs as they are now, one of them in front. */
  show(tabs: readonly TabHead[], active: number): void {
    const changes = this.tabs && allSizeChanges(this.tabs, tabs);
    if (changes === undefined) this.rebuild(tabs);
    else this.resize(changes);
    this.tabs = tabs;
    // The tab has kept its own selection.
    if (this.turnTo(active)) this.tellSelection();
    this.repaint();
  }

  /** Draws again once in the next frame. */
  repaint(): void {
    if (this.repaintAsked) return;
    this.repaintAsked = true;
    requestAnimationFrame(() => {
      this.repaintAsked = false;
      const render = this.render();
      render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.resetCache();
      (render?.mainComponent as { makeForceDirty?: () => void } | null)?.makeForceDirty?.();
      render?.scene.makeDirty(true);
      this.events.moved();
    });
  }

  /** Id of the tab in front; undefined before the first. */
  activeTab(): number | undefined {
    const id = this.workbook()?.getActiveSheet().getSheetId();
    return id === undefined ? undefined : Number(id);
  }

  /** Where a cell stands in the window; undefined before anything is drawn. */
  placeOf(row: number, column: number): Place | undefined {
    const render = this.render();
    const place = render ? cellPlace(render, row, column) : undefined;
    const canvas = this.canvas();
    if (!place || !canvas) return undefined;
    const { left, top } = canvas.getBoundingClientRect();
    return { ...place, left: left + place.left, top: top + place.top };
  }

  /** The part of the grid in which a cell scrolls; undefined before anything is drawn. */
  paneOf(row: number, column: number): Pane | undefined {
    const render = this.render();
    return render ? cellPane(render, row, column) : undefined;
  }

  /** Selects cells of a tab, which comes to the front, and brings one of them into view. */
  select(tab: number, selection: Selection, seen: { row: number; column: number }): void {
    this.turnTo(tab);
    const merge = this.workbook()?.getActiveSheet().getMergedCell(selection.row, selection.column);
    this.run('sheet.operation.set-selections', {
      unitId: UNIT,
      subUnitId: String(tab),
      type: SelectionMoveType.MOVE_END,
      selections: [selectedOf(selection, merge)],
    });
    const { row: endRow, column: endColumn } = seen;
    const range = { startRow: endRow, startColumn: endColumn, endRow, endColumn };
    this.run('sheet.command.scroll-to-cell', { range });
  }

  /** Lets the keyboard move the selection. */
  focus(): void {
    this.univer.__getInjector().get(IUniverInstanceService).focusUnit(UNIT);
    this.canvas()?.focus();
  }

  /** Brings a tab to the front. @returns whether another one was there */
  private turnTo(tab: number): boolean {
    if (this.activeTab() === tab) return false;
    this.run('sheet.operation.set-worksheet-active', { unitId: UNIT, subUnitId: String(tab) });
    return true;
  }

  private resize(changes: readonly TabSizes[]): void {
    this.isResizing = true;
    for (const [id, params] of resizings(changes)) this.run(id, params);
    this.isResizing = false;
  }

  private rebuild(tabs: readonly TabHead[]): void {
    const injector = this.univer.__getInjector();
    const units = injector.get(IUniverInstanceService);
    const isFirst = this.tabs === undefined;
    const view = isFirst ? undefined : viewOf(injector, this.render(), this.activeTab());
    if (!isFirst) units.disposeUnit(UNIT);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(tabs));
    // The engine draws a later workbook only while it is the one in use, which nobody may have made it yet.
    if (units.getFocusedUnit()?.getUnitId() !== UNIT) units.focusUnit(UNIT);
    if (isFirst) this.begin();
    this.nameCanvas(view);
  }

  /** Goes back to what was selected and in view, if its tab is still in front. */
  private goBack({ tab, selection, scroll }: View): void {
    if (tab === undefined || tab !== this.activeTab()) return;
    if (selection) this.select(tab, selection, selection);
    const target = { unitId: UNIT, sheetId: String(tab) };
    if (scroll) this.run('sheet.operation.set-scroll', { ...target, ...scroll });
  }

  /** The canvas gets its place in the page a while later; then the keyboard may reach it. */
  private nameCanvas(view?: View): void {
    const canvas = this.canvas();
    if (canvas?.isConnected !== true) {
      setTimeout(() => {
        this.nameCanvas(view);
      }, 30);
      return;
    }
    canvas.tabIndex = 0;
    canvas.setAttribute('aria-label', this.label);
    canvas.setAttribute('role', 'application');
    this.sizes.disconnect();
    this.sizes.observe(canvas);
    if (document.activeElement === document.body) this.focus();
    if (view) this.goBack(view);
  }

  /** The engine's services are there once it has a workbook. */
  private begin(): void {
    drawFrom(this.univer, (tab, row, column) => this.events.cell(tab, row, column)?.drawn);
    this.listen();
  }

  private listen(): void {
    const injector = this.univer.__getInjector();
    injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe(() => {
      this.tellSelection();
    });
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === 'sheet.operation.set-scroll') this.events.moved();
      if (id === 'sheet.mutation.set-worksheet-col-width' && !this.isResizing)
        this.tellWidths(params);
    });
    const hover = injector.get(HoverManagerService);
    hover.currentPosition$.subscribe((cell) => {
      this.events.hovered(cell ? { row: cell.location.row, column: cell.location.col } : undefined);
    });
    hover.currentDbClickedCell$.subscribe(({ location }) => {
      this.events.opened(location.row, location.col);
    });
    hover.currentPointerDownCell$.subscribe(({ row, col, event }) => {
      this.events.pressed(row, col, event.clientX);
    });
  }

  private tellSelection(): void {
    const injector = this.univer.__getInjector();
    const tab = this.activeTab();
    const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (tab !== undefined && selection) this.events.selected(tab, selectionOf(selection));
  }

  private tellWidths(params: unknown): void {
    const { ranges } = params as { ranges: { startColumn: number; endColumn: number }[] };
    const sheet = this.workbook()?.getActiveSheet();
    const tab = this.activeTab();
    if (!sheet || tab === undefined) return;
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        this.events.resized(tab, column, sheet.getColumnWidth(column));
      }
    }
  }

  /** At once: a tab that comes to the front a moment later takes what was meant for the next one. */
  private run(id: string, params: object): void {
    this.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params);
  }

  private render(): IRender | null {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(UNIT) ?? null;
  }

  private canvas(): HTMLCanvasElement | undefined {
    return this.render()?.engine.getCanvasElement();
  }

  private workbook(): Workbook | null {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    return instances.getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}

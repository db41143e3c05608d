import { fromClipboard, toClipboard } from '../clipboard';
import type { Desk } from '../desk';
import type { SheetGrid } from '../grid/sheetGrid';
import { gridKey, type GridKey } from '../keys';
import { stepOf } from '../moves';
import { moveSelection } from './moveSelection';

/**
 * Takes the keys that edit, copy, paste and undo before the grid gets them; the rest is the grid's.
 *
 * @param pane around the grid
 * @param editor gets the focus before the first letter, so that the browser writes it there
 * @returns ends it
 */
export function listenToKeys(
  pane: HTMLElement,
  editor: HTMLTextAreaElement,
  desk: Desk,
  grid: SheetGrid,
): () => void {
  const isForGrid = (event: Event): boolean =>
    event.target !== editor && (pane.contains(event.target as Node) || isGridField(event.target));
  const press = (event: KeyboardEvent): void => {
    if (!isForGrid(event) || event.isComposing) return;
    const step = stepOf(event);
    if (step) {
      take(event);
      void moveSelection(desk, grid, step);
      return;
    }
    const key = gridKey(event);
    if (key === undefined) return;
    event.stopPropagation();
    if (key.does === 'type') {
      void desk.edit('cell', '');
      editor.focus();
      return;
    }
    take(event);
    void act(key.does, desk);
  };
  const paste = (event: ClipboardEvent): void => {
    if (!isForGrid(event)) return;
    take(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') void pasteText(desk, text);
  };
  window.addEventListener('keydown', press, true);
  window.addEventListener('paste', paste, true);
  return () => {
    window.removeEventListener('keydown', press, true);
    window.removeEventListener('paste', paste, true);
  };
}

function take(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

/** The grid keeps a hidden field of its own for the keyboard, elsewhere in the page. */
function isGridField(target: EventTarget | null): boolean {
  return target === document.body || (target as Element).closest('[data-u-comp]') !== null;
}

type Action = Exclude<GridKey['does'], 'type'>;

async function act(does: Action, desk: Desk): Promise<void> {
  const { tab, selection } = desk.state;
  if (does === 'undo' || does === 'redo') await desk.change(does, {});
  else if (does === 'edit' || does === 'choose') await desk.edit('cell');
  else if (does === 'toggle') await toggle(desk);
  else if (does === 'leave') document.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  else {
    if (does !== 'clear') await copy(desk);
    if (does !== 'copy') await desk.change('clear', { tab, block: selection.block });
  }
}

/** Space turns a tick box over; elsewhere it is the first letter of a text. */
async function toggle(desk: Desk): Promise<void> {
  const { tab, selection } = desk.state;
  const { row, column } = selection;
  const isTicked = desk.cells.cell(tab, row, column)?.checked;
  if (isTicked === undefined) await desk.edit('cell', ' ');
  else await desk.change('type', { tab, row, column, texts: [[isTicked ? 'FALSE' : 'TRUE']] });
}

async function copy(desk: Desk): Promise<void> {
  await navigator.clipboard.writeText(toClipboard(await desk.copy()));
}

/** One copied text fills the whole selection; more go from the active cell on. */
async function pasteText(desk: Desk, text: string): Promise<void> {
  const { tab, selection } = desk.state;
  const { top, left, height, width } = selection.block;
  const rows = fromClipboard(text);
  const [[first = ''] = []] = rows;
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  const texts = isSingle
    ? Array.from({ length: Math.min(height, 1000) }, () => new Array<string>(width).fill(first))
    : rows;
  await desk.change('type', { tab, row: top, column: left, texts });
}

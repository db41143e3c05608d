import { blockName } from '../a1';
import { useDesk } from './useDesk';

/** Says the selected cell to a screen reader, which cannot see the drawn cells. */
export function ActiveCell() {
  const { desk, state, words } = useDesk();
  const { row, column, block } = state.selection;
  if (state.book === undefined) return null;
  const cell = desk.cells.cell(state.tab, row, column);
  const more = [
    cell?.error && `${words.error}: ${cell.error}`,
    cell?.note && `${words.note}: ${cell.note}`,
  ].filter(Boolean);
  return (
    <div class="visually-hidden" aria-live="polite">
      {`${blockName(block)} ${cell?.text ?? words.empty} ${more.join(' ')}`}
    </div>
  );
}

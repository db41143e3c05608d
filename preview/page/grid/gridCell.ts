import { CellValueType, type ICellDataForSheetInterceptor, type IStyleData } from '@univerjs/core';
import type { DrawnCell, DrawnDetails, DrawnRows, Look } from '../../server/protocol';
import { checkboxMark, dropDownMark } from './marks';
import { styleOf } from './looks';

/** A cell as the grid draws it, with what the page itself wants to know of it. */
export interface GridCell {
  drawn: ICellDataForSheetInterceptor;
  text: string;
  error?: string;
  note?: string;
  hasChoices: boolean;
  checked?: boolean;
}

const NOTE_MARK = { tr: { color: '#f4b400', size: 7 } };
const ERROR_MARK = { tr: { color: '#d93025', size: 7 } };
const styles = new Map<Look, IStyleData>();

/** What a cell from the server becomes; undefined for a blank one. */
export function gridCell(cell: DrawnCell, looks: DrawnRows['looks']): GridCell | undefined {
  if (cell === 0) return undefined;
  if (typeof cell === 'string') {
    return { drawn: { v: cell, t: CellValueType.STRING }, text: cell, hasChoices: false };
  }
  const { t: text = '', s, o, b, e: error, n: note } = cell;
  const grid: GridCell = { drawn: drawnOf(cell), text, hasChoices: o === 1 };
  const look = s === undefined ? undefined : looks[s];
  if (look !== undefined) grid.drawn.s = sharedStyle(look);
  if (error !== undefined) grid.error = error;
  if (note !== undefined) grid.note = note;
  if (b !== undefined) grid.checked = b;
  return grid;
}

function drawnOf({ t, o, b, e, n }: DrawnDetails): ICellDataForSheetInterceptor {
  const drawn: ICellDataForSheetInterceptor = {};
  if (t !== undefined) Object.assign(drawn, { v: t, t: CellValueType.STRING });
  if (e !== undefined) drawn.markers = ERROR_MARK;
  else if (n !== undefined) drawn.markers = NOTE_MARK;
  if (b !== undefined) drawn.customRender = [checkboxMark(b)];
  else if (o === 1) drawn.customRender = [dropDownMark];
  return drawn;
}

function sharedStyle(look: Look): IStyleData {
  let style = styles.get(look);
  if (style === undefined) {
    style = styleOf(look);
    styles.set(look, style);
  }
  return style;
}

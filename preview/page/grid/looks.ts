import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Look } from '../../server/protocol';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** The font of a sheet, and of its headings; what stands in for it is in style/fonts.css. */
export const SHEET_FONT = 'Arial';

/** The look of every cell that says nothing else: that of a new sheet at Google. */
export const DEFAULT_STYLE: IStyleData = {
  ff: SHEET_FONT,
  fs: 10,
  vt: VerticalAlign.BOTTOM,
  ht: HorizontalAlign.LEFT,
  cl: { rgb: '#000000' },
  pd: { t: 0, b: 2, l: 3, r: 3 },
};

/** A look in the grid's own terms. */
export function styleOf(look: Look): IStyleData {
  const style: IStyleData = {};
  if (look.background !== undefined) style.bg = { rgb: look.background };
  if (look.color !== undefined) style.cl = { rgb: look.color };
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.size !== undefined) style.fs = look.size;
  if (look.align !== undefined) style.ht = HORIZONTAL[look.align];
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  if (look.border !== undefined) style.bd = bordersOf(look.border, look.borderColor ?? '#000000');
  return style;
}

function bordersOf(sides: string, color: string): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  const border: IBorderData = {};
  for (const side of ['t', 'l', 'b', 'r'] as const) if (sides.includes(side)) border[side] = line;
  return border;
}

import { intersects, type Area } from '../emulator/cells/area';
import type { FormatLayer } from '../emulator/workbook/formatLayers';
import type { Look } from './protocol';

/** All properties of one cell's format, by the emulator's names. */
export type Format = Record<string, unknown>;

/**
 * The formats of an area by row and column, from its layers, the later over the earlier; cells
 * without any are missing.
 */
export function formatsOf(layers: readonly FormatLayer[], area: Area): Format[][] {
  const formats: Format[][] = Array.from({ length: area.height }, () => []);
  for (const layer of layers) {
    if (intersects(layer.area, area)) paint(formats, layer, area);
  }
  return formats;
}

function paint(formats: Format[][], { area, property, value }: FormatLayer, view: Area): void {
  const bottom = Math.min(area.top + area.height, view.top + view.height);
  const right = Math.min(area.left + area.width, view.left + view.width);
  for (let row = Math.max(area.top, view.top); row < bottom; row += 1) {
    const line = formats[row - view.top] ?? [];
    for (let column = Math.max(area.left, view.left); column < right; column += 1) {
      (line[column - view.left] ??= {})[property] = value;
    }
  }
}

const ALIGNMENTS = ['left', 'center', 'right'] as const;

/** The look of a format; `natural` is how such a value is aligned of itself. */
export function lookOf(format: Format, natural: 'center' | 'right' | undefined): Look {
  const look: Look = { ...colorsOf(format), ...fontOf(format) };
  const align = ALIGNMENTS.find((name) => name === format['horizontalAlignment']) ?? natural;
  if (align !== undefined) look.align = align;
  if (format['wrap'] === 'WRAP') look.wrap = true;
  return { ...look, ...borderOf(format['border']) };
}

function colorsOf(format: Format): Look {
  const look: Look = {};
  const background = colorOf(format['background']);
  if (background !== undefined && background !== '#ffffff') look.background = background;
  const color = colorOf(format['fontColor']);
  if (color !== undefined && color !== '#000000') look.color = color;
  return look;
}

function fontOf(format: Format): Look {
  const look: Look = {};
  if (format['fontWeight'] === 'bold') look.bold = true;
  if (typeof format['fontSize'] === 'number') look.size = format['fontSize'];
  return look;
}

function colorOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
}

/** setBorder(top, left, bottom, right, vertical, horizontal, color, style) of a single cell. */
function borderOf(value: unknown): Look {
  if (!Array.isArray(value)) return {};
  const sides = value as unknown[];
  const drawn = ['t', 'l', 'b', 'r'].filter((_, at) => sides[at] === true).join('');
  if (drawn === '') return {};
  const color = colorOf(sides[6]);
  return color === undefined ? { border: drawn } : { border: drawn, borderColor: color };
}

/** Numbers for looks, so that each crosses to the page once per answer. */
export class LookBook {
  private readonly numbers = new Map<string, number>();
  private readonly looks: Look[] = [];

  /** The number of a look; 0 is the default look. */
  numberOf(look: Look): number {
    const key = JSON.stringify(look);
    if (key === '{}') return 0;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.looks.push(look);
      this.numbers.set(key, number);
    }
    return number;
  }

  /** The look of a number above 0. */
  look(number: number): Look {
    return this.looks[number - 1] ?? {};
  }
}

import type { DrawnBar, DrawnChart } from '../../server/protocol';
import { axisFor } from './axis';
import { wrapText, type Measure } from './wrapText';

/** Lines of text; `y` is the base of the first, the next ones follow at `LINE` of the font size. */
export interface Label {
  x: number;
  y: number;
  size: number;
  lines: string[];
}

/** A bar with its name and its value. */
export interface LaidBar {
  x: number;
  y: number;
  width: number;
  height: number;
  name: Label;
  value: Label & { anchor: 'start' | 'end' };
}

/** Where everything of a bar chart stands, in pixels from its corner. */
export interface BarLayout {
  title: Label;
  bars: LaidBar[];
  ticks: { x: number; text: string }[];
  /** Of the tick lines. */
  top: number;
  bottom: number;
  /** Where the bars begin. */
  zero: number;
}

/** Pixels between the lines of a text, as a multiple of the font size. */
export const LINE = 1.2;
const MARGIN = 18;
const TITLE_SIZE = 16;
const TEXT_SIZE = 12;
const LEAST_SIZE = 9;
const GAP = 8;
const TICKS_HEIGHT = 20;
/** How much of the chart the names may take, and of its row a bar. */
const NAMES_SHARE = 0.45;
const BAR_SHARE = 0.66;
const STEP_WIDTH = 90;

/**
 * Lays a bar chart out: one bar a row, its name before it, its value at its end. Names that are too
 * long are broken between words, and set smaller where the rows are too low for them; none is cut.
 */
export function barLayout(
  chart: Pick<DrawnChart, 'title' | 'width' | 'height'> & { bars: readonly DrawnBar[] },
  measure: Measure,
  tickText: (value: number) => string,
): BarLayout {
  const { width, height, bars } = chart;
  const title = titleOf(chart, measure);
  const top = title.lines.length === 0 ? MARGIN : lastLine(title) + MARGIN * 0.75;
  const bottom = height - MARGIN * 0.6 - TICKS_HEIGHT;
  const row = (bottom - top) / Math.max(1, bars.length);
  const names = fitNames(bars, width * NAMES_SHARE, row, measure);
  const left = MARGIN + names.width + GAP;
  const values = Math.max(0, ...bars.map(({ text }) => measure(text, names.size)));
  const right = Math.max(left + 1, width - MARGIN - values - GAP);
  const scale = scaleOf(bars, left, right);
  const laid = bars.map((bar, at): LaidBar => {
    const middle = top + row * (at + 0.5);
    const [from, to] = [scale.at(0), scale.at(bar.value ?? 0)];
    const [x, size] = [Math.min(from, to), names.size];
    const isBack = to < from;
    return {
      ...{ x, y: middle - (row * BAR_SHARE) / 2 },
      ...{ width: Math.abs(to - from), height: row * BAR_SHARE },
      name: centred(names.lines[at] ?? [], left - GAP, middle, size),
      value: {
        ...centred([bar.text], isBack ? to - 5 : to + 5, middle, size),
        anchor: isBack ? 'end' : 'start',
      },
    };
  });
  const ticks = scale.ticks.map((value) => ({ x: scale.at(value), text: tickText(value) }));
  return { title, bars: laid, ticks, top, bottom, zero: scale.at(0) };
}

function titleOf({ title, width }: { title: string; width: number }, measure: Measure): Label {
  const lines = wrapText(title, width - 2 * MARGIN, TITLE_SIZE, measure);
  return { x: MARGIN, y: MARGIN + TITLE_SIZE * 0.75, size: TITLE_SIZE, lines };
}

function lastLine({ y, size, lines }: Label): number {
  return y + (lines.length - 1) * size * LINE;
}

function scaleOf(bars: readonly DrawnBar[], left: number, right: number) {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const { least, most, ticks } = axisFor(values, Math.floor((right - left) / STEP_WIDTH));
  const at = (value: number): number => left + ((value - least) / (most - least)) * (right - left);
  return { ticks, at };
}

/** The largest size at which the broken names fit their rows; the least where none does. */
function fitNames(bars: readonly DrawnBar[], most: number, row: number, measure: Measure) {
  for (let size = TEXT_SIZE; ; size -= 1) {
    const lines = bars.map(({ name }) => wrapText(name, most, size, measure));
    const height = Math.max(1, ...lines.map(({ length }) => length)) * size * LINE;
    if (height > row && size > LEAST_SIZE) continue;
    const width = Math.max(0, ...lines.flat().map((line) => measure(line, size)));
    return { size, lines, width };
  }
}

/** Lines around a middle. */
function centred(lines: string[], x: number, middle: number, size: number): Label {
  const height = (lines.length - 1) * size * LINE;
  return { x, y: middle - height / 2 + size * 0.35, size, lines };
}

import type { Emulator } from '../emulator';
import type { Area } from '../emulator/cells/area';
import type { CellValue } from '../emulator/cells/cellValue';
import { displayText } from '../emulator/cells/displayText';
import type { ChartEntry } from '../emulator/workbook/chartEntry';
import { shownValues } from '../emulator/workbook/shownValues';
import type { Tab } from '../emulator/workbook/tab';
import { insideOf } from './inside';
import type { DrawnBar, DrawnChart } from './protocol';

/**
 * Pixels of a chart that says nothing of its size.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setOption(String,Object)
 */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** A cell as a chart takes it: its value, and the text it shows. */
interface Figure {
  value: CellValue;
  text: string;
}

/** The charts of a tab with the values that their ranges hold now; none where it has none. */
export function drawCharts(emulator: Emulator, tab: Tab): DrawnChart[] {
  return tab.charts.map((entry) => drawChart(emulator, tab, entry));
}

function drawChart(emulator: Emulator, tab: Tab, entry: ChartEntry): DrawnChart {
  const { id, type, options, position } = entry;
  const drawn: DrawnChart = {
    ...{ id, type },
    title: typeof options['title'] === 'string' ? options['title'] : '',
    width: pixels(options['width'], DEFAULT_SIZE.width),
    height: pixels(options['height'], DEFAULT_SIZE.height),
    // A position counts from 1, the page from 0.
    row: position.row - 1,
    column: position.column - 1,
    left: position.offsetX,
    top: position.offsetY,
  };
  const [names, figures, ...more] = columnsOf(emulator, tab, entry.areas);
  const isDrawable = type === 'BAR' && names !== undefined && figures !== undefined;
  if (isDrawable && more.length === 0) drawn.bars = barsOf(names, figures, entry.headers);
  return drawn;
}

function pixels(option: unknown, otherwise: number): number {
  const number = Number(option);
  return Number.isFinite(number) && number > 0 ? number : otherwise;
}

/** The columns of all areas, side by side, as charts join their ranges unless told otherwise. */
function columnsOf(emulator: Emulator, tab: Tab, areas: readonly Area[]): Figure[][] {
  return areas.flatMap((area) => {
    insideOf(emulator).recalculation.refresh(tab, area);
    const rows = shownValues(tab, area);
    return Array.from({ length: area.width }, (_, at) =>
      rows.map((line, down) => {
        const value = line[at] ?? null;
        const format = tab.numberFormat(area.top + down, area.left + at);
        return { value, text: displayText(value, format) };
      }),
    );
  });
}

/** One bar a row; rows without name and figure are left out, a figure that is none has no bar. */
function barsOf(names: Figure[], figures: Figure[], headers: number): DrawnBar[] {
  return names.slice(headers).flatMap((name, at) => {
    const figure = figures[at + headers];
    if (name.text === '' && (figure?.text ?? '') === '') return [];
    const value = typeof figure?.value === 'number' ? figure.value : null;
    return [{ name: name.text, value, text: figure?.text ?? '' }];
  });
}

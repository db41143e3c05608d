import type { Area } from '../cells/area';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';
import type { ChartEntry } from '../workbook/chartEntry';
import { Emulated } from './emulated';
import { rangeOf } from './handles';
import { rangeBehind } from './rangePosition';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * A chart on a tab.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export class EmbeddedChart
  extends Emulated<GChart>
  implements Pick<GChart, 'getRanges' | 'getContainerInfo' | 'modify'>
{
  constructor(
    execution: Execution,
    readonly tab: Tab,
    readonly entry: ChartEntry,
  ) {
    super(execution, 'EmbeddedChart');
  }

  getRanges(): GRange[] {
    const { execution, tab } = this;
    return execution.realm.array(this.entry.areas.map((area) => rangeOf(execution, tab, area)));
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfo(this.execution, this.entry).face;
  }

  modify(): GBuilder {
    return new EmbeddedChartBuilder(this.execution, this.tab, { ...this.entry }).face;
  }
}

type GInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/**
 * Where a chart stands.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/container-info
 */
class ContainerInfo
  extends Emulated<GInfo>
  implements Pick<GInfo, 'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY'>
{
  constructor(
    execution: Execution,
    private readonly entry: ChartEntry,
  ) {
    super(execution, 'ContainerInfo');
  }

  getAnchorRow(): number {
    return this.entry.position.row;
  }

  getAnchorColumn(): number {
    return this.entry.position.column;
  }

  getOffsetX(): number {
    return this.entry.position.offsetX;
  }

  getOffsetY(): number {
    return this.entry.position.offsetY;
  }
}

/**
 * Builds a chart; it shows when it is inserted or updated.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export class EmbeddedChartBuilder
  extends Emulated<GBuilder>
  implements
    Pick<
      GBuilder,
      | 'addRange'
      | 'clearRanges'
      | 'setChartType'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
      | 'build'
    >
{
  constructor(
    execution: Execution,
    private readonly tab: Tab,
    private readonly entry: ChartEntry = newEntry(),
  ) {
    super(execution, 'EmbeddedChartBuilder');
  }

  addRange(range: GRange): GBuilder {
    const area: Area = rangeBehind(range).area;
    this.entry.areas = [...this.entry.areas, area];
    return this.face;
  }

  clearRanges(): GBuilder {
    this.entry.areas = [];
    return this.face;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GBuilder {
    this.entry.type = String(type);
    return this.face;
  }

  setNumHeaders(headers: number): GBuilder {
    this.entry.headers = headers;
    return this.face;
  }

  setOption(option: string, value: unknown): GBuilder {
    this.entry.options = { ...this.entry.options, [option]: value };
    return this.face;
  }

  /** Row and column count from 1; the offsets are pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    this.entry.position = { row, column, offsetX, offsetY };
    return this.face;
  }

  build(): GChart {
    return new EmbeddedChart(this.execution, this.tab, { ...this.entry }).face;
  }
}

function newEntry(): ChartEntry {
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  return { id: 0, type: 'COLUMN', areas: [], headers: 0, options: {}, position };
}

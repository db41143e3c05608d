import type { Execution } from '../execution/execution';
import { Emulated, enumeration } from './emulated';

type GCharts = GoogleAppsScript.Charts.Charts;

/**
 * Names of chart types.
 * Source: https://developers.google.com/apps-script/reference/charts/charts
 */
export class Charts extends Emulated<GCharts> implements Pick<GCharts, 'ChartType'> {
  constructor(execution: Execution) {
    super(execution, 'Charts');
  }

  get ChartType(): GCharts['ChartType'] {
    const types = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'];
    return enumeration(this.execution, 'ChartType', types);
  }
}

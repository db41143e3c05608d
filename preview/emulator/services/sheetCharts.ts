import type { ChartEntry } from '../workbook/chartEntry';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { behind } from './emulated';
import { SheetSize } from './sheetSize';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts of a tab. */
export class SheetCharts
  extends SheetSize
  implements Pick<GSheet, 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts'>
{
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.tab).face;
  }

  insertChart(chart: GChart): void {
    const { entry } = behind(chart, EmbeddedChart);
    this.execution.change('chart', 'Sheet.insertChart', 0, () => {
      this.tab.charts.push({ ...entry, id: this.execution.host.workbook.nextId() });
    });
  }

  updateChart(chart: GChart): void {
    const { entry } = behind(chart, EmbeddedChart);
    this.execution.change('chart', 'Sheet.updateChart', 0, () => {
      this.tab.charts[this.find(entry)] = entry;
    });
  }

  removeChart(chart: GChart): void {
    const { entry } = behind(chart, EmbeddedChart);
    this.execution.change('chart', 'Sheet.removeChart', 0, () => {
      this.tab.charts.splice(this.find(entry), 1);
    });
  }

  getCharts(): GChart[] {
    const { execution, tab } = this;
    return execution.read('chart', 'Sheet.getCharts', 0, () =>
      execution.realm.array(
        tab.charts.map((entry) => new EmbeddedChart(execution, tab, entry).face),
      ),
    );
  }

  private readonly find = ({ id }: ChartEntry): number => {
    const at = this.tab.charts.findIndex((chart) => chart.id === id);
    if (at < 0) throw new Error('This chart is not on the sheet.');
    return at;
  };
}

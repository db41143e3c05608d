import type { PageChart } from '../tables/page';

/** Pixels; the chart stands over the blank rows that the page keeps for it. */
const SIZE = { width: 760, height: 230 };

/**
 * Draws the chart of a page once: it looks at fixed cells, so rewriting them is enough from then on. Where the stages have
 * become more or fewer it is drawn anew.
 */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: PageChart): void {
  const { title, row, rows, names, figures, anchorRow } = chart;
  const [known] = sheet.getCharts();
  if (known?.getRanges()[0]?.getNumRows() === rows + 1) return;
  if (known) sheet.removeChart(known);
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(row, names, rows + 1, 1))
    .addRange(sheet.getRange(row, figures, rows + 1, 1))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setOption('legend.position', 'none')
    .setPosition(anchorRow, 1, 8, 8)
    .build();
  sheet.insertChart(built);
}

import type { PageChart } from '../tables/page';

/** Pixels; the chart stands over the cells that the page keeps for it. */
interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The chart of a report. */
const REPORT: ChartSize = { width: 760, height: 230, margin: 8 };

/**
 * Draws the chart of a page once: it looks at fixed cells, so rewriting them is enough from then on. Where the stages have
 * become more or fewer, or its place another one, it is drawn anew.
 */
export function drawChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  chart: PageChart,
  size = REPORT,
): void {
  const known = sheet.getCharts().find((one) => isOurs(one, chart));
  if (known && isInPlace(known, chart)) return;
  if (known) sheet.removeChart(known);
  sheet.insertChart(buildChart(sheet, chart, size));
}

function buildChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { title, row, rows, names, figures, anchorRow, anchorColumn }: PageChart,
  { width, height, margin }: ChartSize,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(row, names, rows + 1, 1))
    .addRange(sheet.getRange(row, figures, rows + 1, 1))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', 'none')
    .setPosition(anchorRow, anchorColumn, margin, margin)
    .build();
}

/** People may draw charts of their own on the tab. */
function isOurs(known: GoogleAppsScript.Spreadsheet.EmbeddedChart, chart: PageChart): boolean {
  const [names] = known.getRanges();
  return names?.getRow() === chart.row && names.getColumn() === chart.names;
}

function isInPlace(known: GoogleAppsScript.Spreadsheet.EmbeddedChart, chart: PageChart): boolean {
  const place = known.getContainerInfo();
  return (
    known.getRanges()[0]?.getNumRows() === chart.rows + 1 &&
    place.getAnchorRow() === chart.anchorRow &&
    place.getAnchorColumn() === chart.anchorColumn
  );
}

import type { DrawnChart } from '../../server/protocol';
import type { GridRef, Pane } from '../grid/sheetGrid';
import { useDesk } from '../chrome/useDesk';
import { BarChart } from './BarChart';
import { useCharts } from './useCharts';

/** The charts of the tab in front, over the cells they hang on. */
export function ChartLayer({ grid }: { readonly grid: GridRef }) {
  const charts = useCharts();
  return (
    <>
      {charts.map((chart) => (
        <ChartPlace key={chart.id} chart={chart} grid={grid} />
      ))}
    </>
  );
}

/** A chart, cut off where the cells end that scroll with it. */
function ChartPlace({ chart, grid }: { readonly chart: DrawnChart; readonly grid: GridRef }) {
  const pane = grid.current?.paneOf(chart.row, chart.column);
  if (!pane) return null;
  const { width, height } = chart;
  const left = pane.cell.left + chart.left - pane.left;
  const top = pane.cell.top + chart.top - pane.top;
  const isSeen = left + width > 0 && top + height > 0 && left < pane.width && top < pane.height;
  if (!isSeen) return null;
  return (
    <div class="chart-pane" style={inPixels(pane)}>
      <div class="chart" style={inPixels({ left, top, width, height })}>
        <Chart chart={chart} />
      </div>
    </div>
  );
}

function Chart({ chart }: { readonly chart: DrawnChart }) {
  const { desk, words } = useDesk();
  const { bars } = chart;
  if (bars !== undefined) {
    const { language } = desk.facts;
    return <BarChart chart={{ ...chart, bars }} kind={words.chart} language={language} />;
  }
  const type = `${words.chart} ${chart.type}`;
  return (
    <div class="chart-undrawn" role="img" aria-label={`${type}. ${words.notDrawn}`}>
      {chart.title !== '' && <strong>{chart.title}</strong>}
      <span>{type}</span>
      <span>{words.notDrawn}</span>
    </div>
  );
}

function inPixels({ left, top, width, height }: Omit<Pane, 'cell'>): Record<string, string> {
  const sizes = Object.entries({ left, top, width, height });
  return Object.fromEntries(sizes.map(([name, pixels]) => [name, `${String(pixels)}px`]));
}

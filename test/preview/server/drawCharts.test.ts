import { createEmulator } from '../../../preview/emulator';
import { drawCharts } from '../../../preview/server/drawCharts';
import { insideOf } from '../../../preview/server/inside';

const CODE = `
function chart(type, range) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Board');
  const chart = sheet.newChart().setChartType(Charts.ChartType[type])
    .addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange(range)).setNumHeaders(1)
    .setOption('title', 'Deals').setOption('width', 500).setPosition(6, 2, 8, 9).build();
  sheet.insertChart(chart);
}`;

function drawn(type: string, range: string) {
  const emulator = createEmulator({ code: CODE, zone: 'Europe/Sofia' });
  emulator.putTab('Board', [
    ['Stage', 'Deals', 'Sum'],
    ['New', 3, 10],
    [null, null, null],
    ['Won', 'none yet', 20],
  ]);
  emulator.call('chart', type, range);
  const tab = insideOf(emulator).workbook.tab('Board');
  if (tab === undefined) throw new Error('The tab is gone.');
  return { emulator, charts: () => drawCharts(emulator, tab) };
}

describe('the charts of a tab', () => {
  it('have a place, a size and the values of their ranges', () => {
    expect(drawn('BAR', 'B1:B4').charts()).toMatchObject([
      {
        ...{ type: 'BAR', title: 'Deals', width: 500, height: 371 },
        ...{ row: 5, column: 1, left: 8, top: 9 },
        bars: [
          { name: 'New', value: 3, text: '3' },
          { name: 'Won', value: null, text: 'none yet' },
        ],
      },
    ]);
  });

  it('follow their cells, formulas included', () => {
    const { emulator, charts } = drawn('BAR', 'B1:B4');
    emulator.type('Board', 2, 2, '=SUM(C2;C4)');
    expect(charts()[0]?.bars?.[0]).toEqual({ name: 'New', value: 30, text: '30' });
  });

  it.each([
    ['another type', 'PIE', 'B1:B4'],
    ['more than one row of bars', 'BAR', 'B1:C4'],
  ])('are not drawn for %s', (_, type, range) => {
    const [chart] = drawn(type, range).charts();
    expect(chart).toMatchObject({ type });
    expect(chart).not.toHaveProperty('bars');
  });
});

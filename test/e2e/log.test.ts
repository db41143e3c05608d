import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

const SAMPLE = join(__dirname, '../fixtures/bpic2012_sample.csv');
const FUNNEL = '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;15);DATE(2011;10;1))';
const REACHED = ['1007', '562', '380', '379', '379', '243', '167'];
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench('--log', SAMPLE);
});
afterAll(() => opened.close());

it('opens a real log, and a typed formula gives the figures that its source gives', async () => {
  const { sheet } = opened;
  await sheet.openTab('Plan');
  await sheet.type('G2', FUNNEL);
  await eventually(() => sheet.cell('G2'), 'Stage');
  const table = (await sheet.rows(2, 8)).map((cells) => cells.slice(6));
  const column = table[0]?.indexOf('Reached') ?? -1;
  expect(table.slice(1).map((cells) => cells[column]?.replace(',', ''))).toEqual(REACHED);
  expect(sheet.problems).toEqual([]);
});

it('does not call a log of one’s own invented', async () => {
  expect(await opened.sheet.page.locator('.chip').count()).toBe(0);
});

import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

const { recording } = texts.en;
const MANAGER = 'Tom Halvern';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** Fills a row of the Entry tab and ticks it, as one does on a phone. */
async function enter(row: number, client: string, stage: string): Promise<void> {
  const { sheet } = opened;
  await sheet.openTab('Entry');
  for (const [column, text] of [MANAGER, client, stage].entries()) {
    await sheet.type(`${'ABC'.charAt(column)}${String(row)}`, text);
  }
  await sheet.goTo(`F${String(row)}`);
  await sheet.page.keyboard.press('Space');
}

it('a tick on the Entry tab records the row, frees it and says so beside it', async () => {
  const { sheet } = opened;
  await sheet.openTab('Actions');
  const row = (await sheet.lastRow()) + 1;
  await enter(2, 'Phone Client Ltd', '3. Meeting set');
  await sheet.sees('G2', /Recorded .*Phone Client Ltd · 3\. Meeting set/);
  await eventually(() => sheet.cell('B2'), '');
  expect(await sheet.cell('A2')).toBe(MANAGER);
  await sheet.openTab('Actions');
  await sheet.sees(`B${String(row)}`, MANAGER);
  await sheet.sees(`C${String(row)}`, 'Phone Client Ltd');
  await sheet.sees(`M${String(row)}`, 'phone');
});

it('a row that may not be recorded stays, and the sentence beside it says why', async () => {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  const rows = await sheet.rows(2, 700);
  const [client = '', owner = ''] =
    rows.find(([, manager, , , status]) => manager !== MANAGER && status === 'working') ?? [];
  await enter(3, client, '1');
  await eventually(
    async () => (await sheet.cell('G3')).replace(/^.*?\d\d:\d\d: /, ''),
    recording.notYourClient(client, owner),
  );
  expect(await sheet.cell('B3')).toBe(client);
});

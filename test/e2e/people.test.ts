import { openWorkbench, type Opened } from './workbenchPage';

let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

it.each([
  ['a stranger', 'stranger', 'stranger@example.com is not on the Team tab'],
  ['somebody whose name Google does not tell', 'nobody', 'who you are'],
])('refuses %s in words', async (_, option, sentence) => {
  const { sheet } = opened;
  await sheet.viewAs(option);
  expect(await sheet.sidebar.getByRole('alert').textContent()).toContain(sentence);
  expect(await sheet.sidebar.locator('#client').count()).toBe(0);
});

it.each(['head of sales', 'founder', 'manager'])(
  'opens for the %s under a name of his own',
  async (role) => {
    const { sheet } = opened;
    await sheet.viewAs(role);
    const select = sheet.page.locator('.view-as select');
    const footer = (await sheet.sidebar.locator('footer').textContent()) ?? '';
    expect(footer).toContain(await select.inputValue());
    await sheet.sidebar.locator('#client').waitFor();
  },
);

it('keeps a manager from another one’s client', async () => {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  const rows = await sheet.rows(2, 700);
  await sheet.viewAs('Tom Halvern');
  const [client = '', owner = ''] =
    rows.find(([, manager, , , status]) => manager !== 'Tom Halvern' && status === 'working') ?? [];
  await sheet.record(client, 1);
  const refused = sheet.sidebar.locator('.entry.refused');
  await refused.waitFor();
  expect(await refused.textContent()).toContain(owner);
});

import { Desk } from '../../../preview/page/desk';
import type { Selection } from '../../../preview/page/grid/selection';

// It brings the engine of the grid, which draws nothing here.
jest.mock('../../../preview/page/grid/gridCell', () => ({ gridCell: () => undefined }));

const TAB = 1;
/** What was typed into each row of the first column. */
const TYPED = ['5', '7', '9'];
let sent: { name: string; body: Record<string, unknown> }[];
/** Rows of which the server does not tell yet what was typed there. */
let held: Set<number>;
let release: () => void;

beforeEach(() => {
  sent = [];
  held = new Set();
  const released = new Promise<void>((resolve) => (release = resolve));
  globalThis.fetch = async (address, request) => {
    const body = JSON.parse(request?.body as string) as { row: number };
    const name = (address as string).replace('/api/', '');
    sent.push({ name, body });
    if ((held.has(body.row) && name === 'select') || name === 'call') await released;
    return Response.json({ result: { typed: TYPED[body.row], choices: [] } });
  };
});

function cell(row: number): Selection {
  return { row, column: 0, block: { top: row, left: 0, height: 1, width: 1 } };
}

/** A page on the first cell, of which it knows what stands there; what stands in the others it hears late. */
async function openDesk(): Promise<Desk> {
  const desk = new Desk({ language: 'en', title: '', token: '', sidebarOrigin: '' });
  desk.set({ tab: TAB });
  await desk.readFacts();
  held = new Set([1, 2]);
  return desk;
}

function typeOver(desk: Desk, text: string): Promise<boolean> {
  const { editing } = desk.state;
  if (editing) desk.set({ editing: { ...editing, text } });
  return desk.commit();
}

const changes = () => sent.filter(({ name }) => name === 'type').map(({ body }) => body);

it('what is typed into the next cell is sent, though it is what stands in the one before', async () => {
  const desk = await openDesk();
  desk.select(TAB, cell(1));
  void desk.edit('cell', '');
  const committed = typeOver(desk, '5');
  release();
  await committed;
  expect(changes()).toEqual([{ tab: TAB, row: 1, column: 0, texts: [['5']] }]);
});

it('a cell that is only looked into stays as it is, however late it is heard what stands there', async () => {
  const desk = await openDesk();
  desk.select(TAB, cell(1));
  const edited = desk.edit('cell');
  expect(desk.state.editing?.text).toBe('');
  const left = desk.commit();
  release();
  await Promise.all([edited, left]);
  expect(changes()).toEqual([]);

  desk.select(TAB, cell(2));
  await desk.edit('cell');
  expect(desk.state.editing?.text).toBe('9');
  await desk.commit();
  expect(changes()).toEqual([]);
});

it('the formula bar never shows what stands in another cell', async () => {
  const desk = await openDesk();
  expect(desk.state.facts.typed).toBe('5');
  desk.select(TAB, cell(1));
  expect(desk.state.facts.typed).toBe('');
  release();
  desk.select(TAB, cell(0));
  await desk.readFacts();
  expect(desk.state.facts.typed).toBe('5');
  desk.select(TAB, { ...cell(0), block: { top: 0, left: 0, height: 3, width: 1 } });
  expect(desk.state.facts.typed).toBe('5');
});

it('a call of the sidebar is sent once the server knows which cell is selected: requests may overtake each other', async () => {
  const desk = await openDesk();
  desk.select(TAB, cell(1));
  const called = desk.call('selectedClients', []);
  await new Promise(setImmediate);
  expect(sent.map(({ name }) => name)).not.toContain('call');
  release();
  await called;
  expect(sent.map(({ name }) => name).slice(-2)).toEqual(['select', 'call']);
});

it('a call of the sidebar holds nobody up, however long the script takes', async () => {
  const desk = await openDesk();
  const called = desk.call('recordAction', []);
  await new Promise(setImmediate);
  await desk.change('type', { tab: TAB, row: 0, column: 0, texts: [['6']] });
  expect(changes()).toHaveLength(1);
  release();
  await called;
});

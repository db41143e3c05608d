import { screen } from '@testing-library/preact';
import type { MyDay, StuckClient } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const mockReload = jest.fn();
const mockDay = { day: undefined as MyDay | undefined };

jest.mock('../../../sidebar/day/useMyDay', () => ({
  useMyDay: () => ({
    ...{ day: mockDay.day, isLoading: false, manager: '', problem: '' },
    choose: () => undefined,
    reload: mockReload,
  }),
}));
jest.mock('../../../sidebar/day/DayView', () => ({ DayView: () => null }));

const page = new Screen();
let server: FakeServer;

function stuck(client: string, over: number): StuckClient {
  return { client, deal: '', stage: 3, days: 14 + over, limit: 14, over, amount: null };
}

beforeEach(async () => {
  mockReload.mockClear();
  mockDay.day = {
    ...{ ok: true, manager: 'Boris', dueSteps: [], dueTotal: 2, stuckTotal: 3, stepsToday: 0 },
    stuck: [stuck('Acme', 9), stuck('Zenith', 5), stuck('Birch', 1)],
    tasks: [],
    ...{ stepsLeft: null, stepsADay: null },
  };
  server = newServer();
  await openSidebar(server, { desk: { selection: selected('acme') } });
});

it('is offered after a save: the worst who was not recorded just now', async () => {
  expect(document.querySelector('.next-stuck')).toBeNull();
  await page.keys('3');
  await page.press('Next stuck: Zenith, 5 days over the limit');
  await settle(() => undefined);
  expect(page.client.value).toBe('Zenith');
  await page.keys('4');
  expect(server.requests).toMatchObject([{ client: 'acme' }, { client: 'Zenith', stage: 4 }]);
  expect(document.querySelector('.next-stuck')?.textContent).toContain('Birch');
});

it('N does the same, and the next digit records', async () => {
  await page.keys('3n');
  await page.keys('5');
  expect(server.requests[1]).toMatchObject({ client: 'Zenith', stage: 5 });
});

it('N does nothing before something was recorded', async () => {
  await page.keys('n');
  expect(page.client.value).toBe('acme');
});

it('the day is loaded anew once the log has changed, and not before', async () => {
  await page.keys('3');
  expect(mockReload).not.toHaveBeenCalled();
  await settle(() => {
    server.answer('recordAction', saved(server.requests[0]));
  });
  expect(mockReload).toHaveBeenCalledTimes(1);
  await page.keys('z');
  await settle(() => {
    server.answer('undoAction', saved(undefined));
  });
  expect(mockReload).toHaveBeenCalledTimes(2);
});

it('the tab of the day tells how much waits there, in words as well', () => {
  const tab = screen.getByRole('tab', { name: new RegExp(texts.en.sidebar.tabs.day) });
  expect(tab.textContent).toBe(`${texts.en.sidebar.tabs.day}5`);
  expect(tab.querySelector('.badge')?.getAttribute('title')).toBe('Waiting: 5');
});

import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

/** The names of the clients recorded last, in their order; undefined where nothing is said of them. */
function shown(): (string | null)[] | undefined {
  const group = screen.queryByRole('group', { name: WORDS.recentClients });
  return group
    ? within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    : undefined;
}

it('the clients recorded last stand below the search, and one click and one key record them', async () => {
  await openSidebar(server, { names: NAMES, desk: { recent: ['Zenith', 'Acme'] } });
  expect(shown()).toEqual(['Zenith', 'Acme']);
  await userEvent.click(screen.getByRole('button', { name: 'Acme' }));
  await settle(() => undefined);
  expect(page.client.value).toBe('Acme');
  await page.keys('3');
  expect(server.requests).toMatchObject([{ client: 'Acme', stage: 3 }]);
});

it('whoever was just saved comes first', async () => {
  await openSidebar(server, { names: NAMES, desk: { recent: ['Zenith', 'Acme'] } });
  await page.record('Acme', 2);
  await settle(() => {
    server.answer('recordAction', saved(server.requests[0]));
  });
  expect(shown()).toEqual(['Acme', 'Zenith']);
});

it('nothing is said of them where there are none', async () => {
  await openSidebar(server, { names: NAMES });
  expect(shown()).toBeUndefined();
});

import type { Draft } from '../../../sidebar/entries/draft';
import type { Entry } from '../../../sidebar/entries/entries';
import { EntryStore } from '../../../sidebar/entries/EntryStore';
import { NO_DETAILS } from '../../../sidebar/entries/details';
import { deskIn, FakeServer, saved } from '../fakeServer';

const SIX_MINUTES = 6 * 60 * 1000;
let server: FakeServer;
let entries: readonly Entry[] = [];
let store: EntryStore;

beforeEach(() => {
  jest.useFakeTimers();
  server = new FakeServer();
  server.install();
  const onChange = (now: readonly Entry[]): void => {
    entries = now;
  };
  store = new EntryStore(deskIn('en'), { onChange, onLog: () => undefined });
});
afterEach(() => {
  jest.useRealTimers();
});

function draftOf(client: string): Draft {
  const action = { kind: 'step', stage: 3 } as const;
  return { clients: [client], isMany: false, action, details: NO_DETAILS, override: '' };
}

/** The states, the newest entry first. */
function states(): string[] {
  return entries.map(({ state }) => state);
}

it('an entry that Google never answers can be tried again after six minutes, under the same ID', async () => {
  store.save(draftOf('Acme'));
  await jest.advanceTimersByTimeAsync(SIX_MINUTES - 1);
  expect(states()).toEqual(['saving']);
  await jest.advanceTimersByTimeAsync(1);
  expect(states()).toEqual(['failed']);
  const [lost] = entries;
  if (lost) store.retry(lost);
  expect(server.requests[1]).toEqual(server.requests[0]);
  server.answer('recordAction', saved(server.requests[1], { repeated: true }), 1);
  await jest.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(['repeated']);
});

it('those that are never answered do not hold up the others', async () => {
  for (const client of ['A', 'B', 'C', 'D', 'E', 'F']) store.save(draftOf(client));
  expect(server.requests).toHaveLength(5);
  await jest.advanceTimersByTimeAsync(SIX_MINUTES);
  expect(server.requests.map(({ client }) => client)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(states()).toEqual(['saving', 'failed', 'failed', 'failed', 'failed', 'failed']);
});

it('what was answered in time stays as it is, and nothing waits for the end of the time', async () => {
  store.save(draftOf('Acme'));
  server.answer('recordAction', saved(server.requests[0]));
  await jest.advanceTimersByTimeAsync(0);
  expect([states(), jest.getTimerCount()]).toEqual([['saved'], 0]);
});

import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { RenameRequest, UndoRequest } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { cardOf } from './cardOf';
import { openCard, type Seen } from './openCard';

const WORDS = texts.en.sidebar;
const { rename: SAID } = WORDS.views.card;
let server: FakeServer;
let seen: Seen;

beforeEach(async () => {
  server = newServer();
  seen = await openCard(server, cardOf());
});

/** Renames Acme, or joins him to another client; the card of the new name opens. */
async function rename(to: string, isMerged: boolean): Promise<void> {
  await userEvent.click(screen.getByText(SAID.title));
  await userEvent.type(screen.getByRole('combobox', { name: SAID.newName }), `${to}{Enter}`);
  const [sent] = server.sent('renameClient') as RenameRequest[];
  await answer('renameClient', { ok: true, id: sent?.id, repeated: false, client: to, isMerged });
  await answer('clientCard', cardOf({ client: to }));
}

async function answer(name: string, result: object): Promise<void> {
  await settle(() => {
    server.answer(name, result);
  });
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

/** What is said in places of that kind. */
function told(role: 'status' | 'alert'): string[] {
  const said = screen.queryAllByRole(role).map(({ textContent }) => textContent);
  return said.filter((text) => text !== '');
}

const sent = (): UndoRequest[] => server.undone;
const renamedBy = (): string => (server.sent('renameClient') as RenameRequest[])[0]?.id ?? '';

it('nothing is there to be taken back before anything was renamed', () => {
  expect(screen.queryByRole('button', { name: WORDS.undo })).toBeNull();
});

describe('a renaming has a button beside what it says', () => {
  beforeEach(() => rename('Acme Ltd', false));

  it('that voids its row under the old name, and says that it is at work', async () => {
    await press(WORDS.undo);
    expect(sent()).toMatchObject([{ target: renamedBy(), client: 'Acme' }]);
    expect(sent()[0]?.id).not.toBe(renamedBy());
    expect(told('status')).toEqual([WORDS.undoing]);
  });

  it('and then the card goes back to the old name, and the focus to its beginning', async () => {
    await press(WORDS.undo);
    await answer('undoAction', saved(undefined, { client: 'Acme' }));
    expect(seen.takenBack).toMatchObject([{ from: 'Acme', to: 'Acme Ltd', isMerged: false }]);
    await answer('clientCard', cardOf());
    expect(screen.getByText('The client’s name is “Acme” again.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: WORDS.undo })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Acme' }));
  });

  it('that is not sent twice while it is on its way', async () => {
    await press(WORDS.undo);
    await press(WORDS.undo);
    expect(sent()).toHaveLength(1);
  });

  it.each([texts.en.recording.busy, texts.en.failure.unknown])(
    'that tries again under the same ID where it may help: %s',
    async (message) => {
      await press(WORDS.undo);
      await answer('undoAction', { ok: false, message, offer: 'retry' });
      expect(told('alert')).toEqual([message]);
      await press(WORDS.retry);
      expect(told('alert')).toEqual([]);
      expect(sent()[1]).toEqual(sent()[0]);
      await answer('undoAction', saved(undefined, { client: 'Acme', repeated: true }));
      expect(seen.takenBack).toHaveLength(1);
    },
  );

  it('that tries again under the same ID where no answer came, and shows no raw exception', async () => {
    await press(WORDS.undo);
    await settle(() => {
      server.fail('undoAction', 'Exception: Service error');
    });
    expect(told('alert')).toEqual([WORDS.failed]);
    expect(document.body.textContent).not.toContain('Exception');
    await press(WORDS.retry);
    expect(sent()[1]).toEqual(sent()[0]);
  });

  it('that leaves the new name where the server refuses, with its sentence', async () => {
    await press(WORDS.undo);
    await answer('undoAction', { ok: false, message: texts.en.undo.tooLate });
    expect(told('alert')).toEqual([texts.en.undo.tooLate]);
    expect(screen.getByRole('heading', { name: 'Acme Ltd' })).toBeTruthy();
    expect([seen.takenBack, screen.queryByRole('button', { name: WORDS.retry })]).toEqual([
      [],
      null,
    ]);
  });
});

it('two that were joined are parted by it, and both are named', async () => {
  await rename('Zenith', true);
  expect(screen.getByText('Joined: both are now “Zenith”.')).toBeTruthy();
  await press(WORDS.undo);
  expect(sent()).toMatchObject([{ target: renamedBy(), client: 'Acme' }]);
  await answer('undoAction', saved(undefined, { client: 'Acme' }));
  expect(seen.takenBack).toMatchObject([{ from: 'Acme', to: 'Zenith', isMerged: true }]);
  await answer('clientCard', cardOf());
  expect(screen.getByText('“Acme” and “Zenith” are two clients again.')).toBeTruthy();
});

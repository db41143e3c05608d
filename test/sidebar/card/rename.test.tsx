import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { RenameRequest } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { cardOf } from './cardOf';
import { openCard, type Seen } from './openCard';

const WORDS = texts.en.sidebar;
const { rename: SAID } = WORDS.views.card;
const TAKEN = { ok: false, message: 'There is a client of this name already.', offer: 'merge' };
let server: FakeServer;
let seen: Seen;

beforeEach(async () => {
  server = newServer();
  seen = await openCard(server, cardOf());
  await userEvent.click(screen.getByText(SAID.title));
});

function field(): HTMLInputElement {
  return screen.getByRole('combobox', { name: SAID.newName });
}

function sent(): RenameRequest[] {
  return server.sent('renameClient') as RenameRequest[];
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

async function refuse(answer: object): Promise<void> {
  await settle(() => {
    server.answer('renameClient', answer);
  });
}

async function fail(): Promise<void> {
  await settle(() => {
    server.fail('renameClient', 'Exception: Service error');
  });
}

describe('a new name', () => {
  it('is sent, and the card of the new name opens with the result in words', async () => {
    await userEvent.type(field(), ' Acme Ltd {Enter}');
    expect(sent()).toMatchObject([{ from: 'Acme', to: 'Acme Ltd' }]);
    expect(sent()[0]).not.toHaveProperty('merge');
    await refuse({
      ...{ ok: true, id: sent()[0]?.id, repeated: false },
      ...{ client: 'Acme Ltd', isMerged: false },
    });
    expect(seen.renamed).toEqual([['Acme', 'Acme Ltd']]);
    await settle(() => {
      server.answer('clientCard', cardOf({ client: 'Acme Ltd' }));
    });
    expect(screen.getByText('The client’s name is now “Acme Ltd”.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Acme Ltd' }));
  });

  it('that is blank or the old one is not sent', async () => {
    await press(SAID.save);
    expect(screen.getByText(SAID.same)).toBeTruthy();
    await userEvent.type(field(), 'Acme{Enter}');
    expect(sent()).toEqual([]);
  });

  it('is offered from the base while it is typed', async () => {
    await userEvent.type(field(), 'bir');
    const list = screen.getByRole('listbox', { name: WORDS.views.names });
    expect(within(list).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([field().value, sent()]).toEqual(['Birch & Sons', []]);
  });

  it('that is a client’s, written out, closes the list: it would lie over the button', async () => {
    const options = (): number => screen.queryAllByRole('option').length;
    await userEvent.type(field(), 'zenit');
    expect(options()).toBe(1);
    await userEvent.type(field(), 'h');
    expect(options()).toBe(0);
    await press(SAID.save);
    expect(sent()).toMatchObject([{ from: 'Acme', to: 'zenith' }]);
    await userEvent.type(field(), '{Backspace}');
    expect(options()).toBe(1);
  });

  it('keeps the card open when Escape closes the list of names', async () => {
    await userEvent.type(field(), 'bir{Escape}');
    expect([seen.backs, field().value]).toEqual([0, 'bir']);
  });

  it('that was refused stays to be changed, with the reason', async () => {
    await userEvent.type(field(), 'Zed{Enter}');
    await refuse({ ok: false, message: texts.en.recording.busy });
    expect(screen.getByText(texts.en.recording.busy)).toBeTruthy();
    expect([field().value, seen.renamed]).toEqual(['Zed', []]);
  });

  it('that failed is tried again under the same ID; another name gets another', async () => {
    await userEvent.type(field(), 'Zed{Enter}');
    await fail();
    expect(screen.getByText(WORDS.failed)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Exception');
    await press(SAID.save);
    expect(sent()[1]).toEqual(sent()[0]);
    await fail();
    await userEvent.type(field(), 's{Enter}');
    expect(sent()[2]?.id).not.toBe(sent()[0]?.id);
  });

  it('is not sent twice while it is on its way', async () => {
    await userEvent.type(field(), 'Zed{Enter}{Enter}');
    expect(sent()).toHaveLength(1);
    expect(screen.getByText(WORDS.views.working)).toBeTruthy();
  });
});

describe('a name that is taken', () => {
  const ask = 'Join “Acme” to “Zenith”? They become one client, “Zenith”.';

  beforeEach(async () => {
    await userEvent.type(field(), 'Zenith{Enter}');
    await refuse(TAKEN);
  });

  it('joins the two only after a question', async () => {
    expect(within(screen.getByRole('alertdialog')).getByText(ask)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SAID.join }));
    await press(SAID.join);
    expect(sent()[1]).toMatchObject({ from: 'Acme', to: 'Zenith', merge: true });
    await refuse({ ok: true, id: 'x', repeated: false, client: 'Zenith', isMerged: true });
    expect(seen.renamed).toEqual([['Acme', 'Zenith']]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('is let go with a button or Escape, and nothing is sent', async () => {
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect([seen.backs, sent().length]).toEqual([0, 1]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SAID.save }));
    await press(SAID.save);
    await refuse(TAKEN);
    await press(WORDS.views.cancel);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('asks again as agreed, under the same ID, where no answer came', async () => {
    await press(SAID.join);
    await fail();
    await press(SAID.join);
    expect(sent()[2]).toEqual(sent()[1]);
  });

  it('asks again as agreed, under the same ID, where something broke on the server', async () => {
    await press(SAID.join);
    await refuse({ ok: false, message: texts.en.failure.busy, offer: 'retry' });
    expect(screen.getByText(texts.en.failure.busy)).toBeTruthy();
    await press(SAID.join);
    expect(sent()[2]).toEqual(sent()[1]);
  });
});

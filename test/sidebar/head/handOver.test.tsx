import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { HandOverRequest } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { openHead, press, told } from './openHead';

const WORDS = texts.en.sidebar;
const { handOver: SAID } = WORDS.views.head;
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  openHead();
  await press(SAID.title);
});

function chosen(): string[] {
  return screen
    .queryAllByRole('button', { name: /^Remove / })
    .map((button) => button.parentElement?.querySelector('span')?.textContent ?? '');
}

function search(): HTMLElement {
  return screen.getByRole('combobox', { name: SAID.search });
}

function sent(): HandOverRequest[] {
  return server.sent('handOver') as HandOverRequest[];
}

async function takeRows(clients: readonly string[], isCut = false): Promise<void> {
  await press(SAID.take);
  await settle(() => {
    server.answer('selectedClients', { ok: true, clients, isCut });
  });
}

/** Chooses Acme and Zenith for Clara, and presses the button. */
async function ask(): Promise<void> {
  await takeRows(['Acme', 'Zenith']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: SAID.to }), 'Clara');
  await press(SAID.save);
}

async function answer(clients: readonly string[], leftOut: readonly object[] = []): Promise<void> {
  await settle(() => {
    server.answer('handOver', { ok: true, id: 'x', to: 'Clara', clients, leftOut });
  });
}

describe('clients to hand over', () => {
  it('come from the selected rows, each once', async () => {
    await takeRows(['Acme', 'Zenith']);
    await takeRows(['zenith ', 'Macmedia']);
    expect(chosen()).toEqual(['Acme', 'Zenith', 'Macmedia']);
    expect(told()).toContain('3 clients chosen');
  });

  it('are said to be missing where the cursor stands on no row of a client', async () => {
    await takeRows([]);
    expect([told(), chosen()]).toEqual([[WORDS.noActiveRow], []]);
  });

  it('come one by one from the search', async () => {
    await userEvent.type(search(), 'birch');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(search(), 'acme{Escape}{Enter}');
    expect(chosen()).toEqual(['Birch & Sons', 'Acme']);
  });

  it('cannot be such as the base does not have', async () => {
    await userEvent.type(search(), 'Nobody{Enter}');
    expect([told(), chosen()]).toEqual([[SAID.unknown], []]);
  });

  it('can be removed one by one', async () => {
    await takeRows(['Acme', 'Zenith']);
    await press('Remove Acme');
    expect(chosen()).toEqual(['Zenith']);
  });

  it('are at most 200, and it is said that the rest was left out', async () => {
    await takeRows(Array.from({ length: 150 }, (_, n) => `A${String(n)}`));
    expect(screen.queryByText(SAID.cut)).toBeNull();
    await takeRows(Array.from({ length: 150 }, (_, n) => `B${String(n)}`));
    expect(chosen()).toHaveLength(200);
    expect(screen.getByText(SAID.cut)).toBeTruthy();
  });

  it('that the sheet cut already are said to be cut', async () => {
    await takeRows(['Acme'], true);
    expect(screen.getByText(SAID.cut)).toBeTruthy();
  });
});

describe('what is missing', () => {
  it('is said in words before anything is asked', async () => {
    await press(SAID.save);
    expect(told()).toEqual([SAID.noClients]);
    await takeRows(['Acme']);
    await press(SAID.save);
    expect(told()).toContain(SAID.noTo);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('one question', () => {
  it('names the number and the manager, and nothing is sent before the answer', async () => {
    await ask();
    const question = screen.getByRole('alertdialog');
    expect(within(question).getByText('Hand 2 clients over to Clara?')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SAID.yes }));
    expect(sent()).toEqual([]);
  });

  it('answered with no or Escape keeps the choice', async () => {
    await ask();
    await userEvent.keyboard('{Escape}');
    expect([chosen(), sent(), screen.queryByRole('alertdialog')]).toEqual([
      ...[['Acme', 'Zenith'], [], null],
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: SAID.save }));
  });

  it('is asked anew after the choice was changed', async () => {
    await ask();
    await press('Remove Acme');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await press(SAID.save);
    expect(screen.getByText('Hand 1 client over to Clara?')).toBeTruthy();
  });
});

describe('a hand-over', () => {
  it('sends the clients and the manager once, and says what came of it', async () => {
    await ask();
    await press(SAID.yes);
    await press(SAID.yes);
    expect(sent()).toMatchObject([{ clients: ['Acme', 'Zenith'], to: 'Clara' }]);
    expect(told()).toContain(WORDS.views.working);
    await answer(['Acme', 'Zenith']);
    expect([told(), chosen()]).toEqual([['2 clients belong to Clara now.'], []]);
  });

  it('names who was left out and why, and keeps them chosen', async () => {
    await ask();
    await press(SAID.yes);
    await answer(['Acme'], [{ client: 'Zenith', message: 'Clara has this client already.' }]);
    expect(chosen()).toEqual(['Zenith']);
    expect(told().join(' ')).toContain('1 client belongs to Clara now.');
    expect(told().join(' ')).toContain('Not handed over:ZenithClara has this client already.');
  });

  it('names a client once where the reason names him, too', async () => {
    await ask();
    await press(SAID.yes);
    const message = texts.en.batch.alreadyHis('Zenith', 'Clara');
    await answer(['Acme'], [{ client: 'Zenith', message }]);
    expect(told().join(' ')).toContain(`Not handed over:${message}`);
  });

  it('that failed is tried again under the same ID; another choice gets another', async () => {
    await ask();
    await press(SAID.yes);
    await settle(() => {
      server.fail('handOver', 'Exception: Service error');
    });
    expect(told()).toContain(WORDS.failed);
    expect(document.body.textContent).not.toContain('Exception');
    await press(SAID.yes);
    expect(sent()[1]).toEqual(sent()[0]);
    await settle(() => {
      server.answer('handOver', { ok: false, message: texts.en.recording.busy });
    });
    await press('Remove Acme');
    await press(SAID.save);
    await press(SAID.yes);
    expect(sent()[2]).toMatchObject({ clients: ['Zenith'] });
    expect(sent()[2]?.id).not.toBe(sent()[0]?.id);
  });

  it('on which something broke on the server is tried again under the same ID', async () => {
    await ask();
    await press(SAID.yes);
    const message = texts.en.failure.busy;
    await settle(() => {
      server.answer('handOver', { ok: false, message, offer: 'retry' });
    });
    expect([told(), chosen()]).toEqual([expect.arrayContaining([message]), ['Acme', 'Zenith']]);
    await press(SAID.yes);
    expect(sent()[1]).toEqual(sent()[0]);
  });

  it('wished once more after it was done is another one: the clients may have come back meanwhile', async () => {
    await ask();
    await press(SAID.yes);
    await answer(['Acme', 'Zenith']);
    await ask();
    await press(SAID.yes);
    expect(sent()[1]).toMatchObject({ clients: ['Acme', 'Zenith'], to: 'Clara' });
    expect(sent()[1]?.id).not.toBe(sent()[0]?.id);
  });
});

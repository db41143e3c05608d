import { render, screen } from '@testing-library/preact';
import { App } from '../../sidebar/App';
import { texts } from '../../src/texts';
import { saved, type FakeServer } from './fakeServer';
import { newServer, openSidebar, Screen, settle } from './openSidebar';

const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

describe('opening', () => {
  it('shows that something is going on until the server answers', () => {
    render(<App />);
    expect(screen.getByRole('status')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(server.pending).toEqual(['openDesk']);
  });

  it('shows who is signed in, the stages in order, and no choice made', async () => {
    await openSidebar(server);
    expect(screen.getByRole('contentinfo').textContent).toContain('Boris · boris@example.com');
    const labels = page.stages.map((radio) => radio.closest('label')?.textContent);
    expect(labels).toEqual(texts.en.stages.map((name, index) => `${String(index + 1)}${name}`));
    expect([page.stage, page.client.value, page.hint]).toEqual([0, '', '']);
    expect(page.entries).toEqual([]);
  });

  it('can be used before the names of the base have come', async () => {
    await openSidebar(server);
    expect(server.pending).toEqual(['clientNames']);
    await page.save('Acme', 3);
    expect(server.requests).toHaveLength(1);
  });

  it('shows the server’s sentence where it refuses', async () => {
    render(<App />);
    const message = texts.en.recording.stranger('zoe@example.com');
    await settle(() => {
      server.answer('openDesk', { ok: false, message });
    });
    expect(page.hint).toBe(message);
    expect(screen.queryByRole('button')).toBeNull();
    expect(server.pending).toEqual([]);
  });

  it('says what to do where the server does not answer, and shows no raw exception', async () => {
    render(<App />);
    await settle(() => {
      server.fail('openDesk', 'PERMISSION_DENIED: ScriptError 17');
    });
    expect(page.hint).toContain('open it again');
    expect(document.body.textContent).not.toContain('PERMISSION_DENIED');
  });
});

describe.each(['en', 'ru', 'bg'] as const)('in %s', (language) => {
  const words = texts[language].sidebar;
  const local = new Screen(language);

  it('labels, hints and states are of that language', async () => {
    await openSidebar(server, { language, names: [] });
    expect(document.documentElement.lang).toBe(language);
    expect(screen.getByRole('group', { name: words.stage })).toBeTruthy();
    expect(local.client.placeholder).toBe(words.clientHint);
    expect(screen.getByRole('contentinfo').textContent).toContain(words.signedInAs);
    await local.press(words.save);
    expect(local.hint).toBe(words.nameClient);
    await local.save('Acme', 2);
    expect(local.states).toEqual([words.saving]);
    expect(local.entries[0]).toContain(texts[language].stages[1]);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0]));
    });
    expect(local.states).toEqual([words.saved]);
    await local.pressOn(0, words.undo);
    expect(local.states).toEqual([words.undoing]);
    await settle(() => {
      server.fail('undoAction', 'Service error');
    });
    expect(local.states).toEqual([`${words.saved}: ${words.failed}`]);
  });
});

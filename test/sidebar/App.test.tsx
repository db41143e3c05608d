import { render, screen } from '@testing-library/preact';
import { App } from '../../sidebar/App';
import { failureWords } from '../../sidebar/calls/failures';
import { texts } from '../../src/texts';
import { deskIn, saved, type FakeServer } from './fakeServer';
import { newServer, openSidebar, Screen, selected, settle } from './openSidebar';

const page = new Screen();
const EARLY = failureWords('en');
let server: FakeServer;

beforeEach(() => {
  server = newServer();
  speak('en-US');
});

function speak(language: string): void {
  Object.defineProperty(navigator, 'language', { value: language, configurable: true });
}

describe('opening', () => {
  it('makes one call and no other before its answer, and shows that something is going on', () => {
    render(<App />);
    expect(screen.getByRole('status').textContent).toContain(EARLY.opening);
    expect(screen.queryByRole('button')).toBeNull();
    expect(server.pending).toEqual(['openDesk']);
  });

  it('then loads the names and what came from phones behind the open form', async () => {
    await openSidebar(server);
    expect(server.pending).toEqual(expect.arrayContaining(['clientNames', 'sweepEntries']));
    expect(server.pending.length).toBeLessThan(10);
    await page.record('Acme', 3);
    expect(server.requests).toHaveLength(1);
  });

  it('shows who is signed in, and the stages in order', async () => {
    await openSidebar(server);
    expect(screen.getByRole('contentinfo').textContent).toContain('Boris (boris@example.com)');
    expect(page.stages.map(({ textContent }) => textContent)).toEqual(
      texts.en.stages.map((name, index) => `${String(index + 1)}${name}`),
    );
    expect([page.client.value, page.hint, page.entries]).toEqual(['', '', []]);
  });

  it('shows the server’s sentence where it refuses, and a way to try again', async () => {
    render(<App />);
    const message = texts.en.recording.stranger('zoe@example.com');
    await settle(() => {
      server.answer('openDesk', { ok: false, message });
    });
    expect(page.hint).toBe(message);
    expect(server.pending).toEqual([]);
    await page.press(EARLY.retry);
    expect(server.pending).toEqual(['openDesk']);
    await settle(() => {
      server.answer('openDesk', deskIn('en'));
    });
    expect(page.stages).toHaveLength(7);
  });
});

describe.each(['en', 'ru', 'bg'] as const)(
  'before the language is known, a browser in %s',
  (tag) => {
    const words = failureWords(tag);

    it.each([
      ['the server does not answer', 'Exception: Service error', words.noAnswer],
      ['several accounts are signed in', 'PERMISSION_DENIED', words.accounts],
      [
        'Google asks for an authorisation',
        'ScriptError: Authorization is required to perform that action.',
        words.accounts,
      ],
    ])('is told what to do when %s, and no raw exception', async (_, error, sentence) => {
      speak(`${tag}-XX`);
      render(<App />);
      await settle(() => {
        server.fail('openDesk', error);
      });
      expect(page.hint).toBe(sentence);
      expect(document.body.textContent).not.toMatch(/PERMISSION_DENIED|Exception|ScriptError/);
      await page.press(words.retry);
      expect(server.pending).toEqual(['openDesk']);
    });
  },
);

it('a browser in another language is answered in English', () => {
  expect(failureWords('de-DE')).toBe(failureWords('en'));
  expect(failureWords('')).toBe(failureWords('en'));
});

describe('a workbook that is not set up', () => {
  beforeEach(async () => {
    render(<App />);
    await settle(() => {
      server.answer('openDesk', {
        ok: false,
        message: texts.en.recording.notSetUp,
        offer: 'setUp',
      });
    });
  });

  it('is set up by one button, says so, and opens', async () => {
    await page.press(EARLY.setUp);
    expect(server.pending).toEqual(['setUp']);
    expect(screen.getByRole('status').textContent).toBe(EARLY.settingUp);
    const button = screen.getByRole('button', { name: EARLY.setUp });
    expect([button.getAttribute('aria-disabled'), document.activeElement]).toEqual([
      'true',
      button,
    ]);
    await page.press(EARLY.setUp);
    await page.press(EARLY.retry);
    expect(server.pending).toEqual(['setUp']);
    await settle(() => {
      server.answer('setUp', { ok: true, created: ['Actions'], message: 'Eight tabs are ready.' });
    });
    await settle(() => {
      server.answer('openDesk', deskIn('en'));
    });
    expect(screen.getByText('Eight tabs are ready.')).toBeTruthy();
    expect(page.stages).toHaveLength(7);
  });

  it.each([
    ['refuses', texts.en.setUp.notAdmin],
    ['does not answer', undefined],
  ])('can be tried again when the server %s', async (_, message) => {
    await page.press(EARLY.setUp);
    await settle(() => {
      if (message === undefined) server.fail('setUp', 'Exception: lost');
      else server.answer('setUp', { ok: false, message });
    });
    expect(page.hint).toBe(message ?? EARLY.noAnswer);
    await page.press(EARLY.setUp);
    expect(server.pending).toEqual(['setUp']);
  });
});

it('a refusal without that offer has no set-up button', async () => {
  render(<App />);
  await settle(() => {
    server.answer('openDesk', { ok: false, message: texts.en.recording.notSetUp });
  });
  expect(screen.queryByRole('button', { name: EARLY.setUp })).toBeNull();
});

describe.each(['en', 'ru', 'bg'] as const)('in %s', (language) => {
  const words = texts[language].sidebar;
  const local = new Screen(language);

  it('labels, hints and states are of that language', async () => {
    await openSidebar(server, { language, names: [] });
    expect(document.documentElement.lang).toBe(language);
    expect(local.client.placeholder).toBe(words.clientHint);
    expect(screen.getByRole('contentinfo').textContent).toContain(words.signedInAs);
    await local.stage(1);
    expect(local.hint).toBe(words.nameClient);
    await local.record('Acme', 2);
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
    expect(local.states).toEqual([`${words.saved}. ${words.failed}`]);
  });

  it('every place of a text is filled', async () => {
    const desk = {
      selection: selected('Acme', 'Zenith'),
      lateReport: '2026-W46',
      role: 'head' as const,
    };
    await openSidebar(server, { language, desk });
    await settle(() => {
      server.answer('sweepEntries', { ok: true, recorded: 2, refused: 1 });
    });
    await local.keys('3');
    expect(document.body.textContent).not.toMatch(/#\d/);
    await local.keys('{Enter}');
    expect(document.body.textContent).not.toMatch(/#\d/);
  });
});

import { act, render } from '@testing-library/preact';
import { webcrypto } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../../sidebar/App';
import type { Desk, Refusal } from '../../src/rpc';
import { NAUGHTY } from '../bundle/naughtyStrings';
import { deskIn } from './fakeServer';

const MARKUP = NAUGHTY.filter((text) => /[<&]/.test(text));
/** What none of our pages holds, and every piece of markup in the strings would make. */
const FOREIGN =
  'script, iframe, img, object, embed, video, audio, link, meta, base, [onerror], [onload]';
const SIDEBAR = join(__dirname, '../../sidebar');

type Handler = (value: unknown) => void;

/** Calls of the server that were not answered yet. */
let unanswered = 0;

/** A server that answers each call at once: the names, the desk, and a refusal for all else. */
function answering(desk: Desk | Refusal): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    openDesk: desk,
    clientNames: { ok: true, names: MARKUP },
  };
  const refusal = { ok: false, message: MARKUP[0] };
  const runner = (succeed: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return runner;
          if (name === 'withFailureHandler') return () => runner(succeed);
          return () => {
            unanswered += 1;
            setTimeout(() => {
              unanswered -= 1;
              succeed(answers[String(name)] ?? refusal);
            });
          };
        },
      },
    );
  return runner(() => undefined);
}

async function open(desk: Desk | Refusal): Promise<string> {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.assign(globalThis, { google: { script: { run: answering(desk) } } });
  render(<App />);
  do {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  } while (unanswered > 0);
  expect(document.body.querySelector(FOREIGN)).toBeNull();
  return document.body.textContent;
}

describe('what comes from the sheet is shown as text, never as markup', () => {
  it('in a refusal', async () => {
    for (const message of MARKUP.slice(0, 40)) {
      expect(await open({ ok: false, message })).toContain(message);
      document.body.innerHTML = '';
    }
  });

  it('in every part of the desk', async () => {
    const [name = '', client = '', reason = ''] = MARKUP;
    const selection = { ok: true as const, clients: MARKUP.slice(0, 5), isCut: true };
    const shown = await open({
      ...deskIn('en'),
      role: 'head',
      name,
      email: client,
      stages: MARKUP.slice(0, 7),
      currency: reason,
      refusalReasons: MARKUP.map((text) => ({ text, forGood: true })),
      closingReasons: MARKUP,
      managers: MARKUP,
      recent: MARKUP.slice(0, 5),
      selection,
      notices: MARKUP,
    });
    expect(shown).toContain(name);
    for (const stage of MARKUP.slice(0, 7)) expect(shown).toContain(stage);
  });

  it('by any file of the sidebar: none of them writes markup', () => {
    const files = readdirSync(SIDEBAR, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(10);
    for (const file of sources) {
      const source = readFileSync(join(SIDEBAR, file), 'utf8');
      expect(`${file}: ${source}`).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/,
      );
    }
  });
});

import type { WorkbenchPage } from './workbenchPage';

/** How long a key took, in milliseconds. */
interface KeystrokeTime {
  /** From the key until the entry stands in the sidebar. */
  readonly shown: number;
  /** From the key until the saved row is drawn in the grid. */
  readonly drawn: number;
}

/**
 * Presses one key in the sidebar and takes the time.
 *
 * @param texts what stands in the row of the grid once it is saved, and not before
 */
export async function timeKeystroke(
  { page, sidebar }: WorkbenchPage,
  key: string,
  texts: readonly string[],
): Promise<KeystrokeTime> {
  const drawn = page.evaluate(drawnAt, texts);
  const shown = sidebar.locator('.recorder').evaluate(shownAfter);
  await sidebar.locator('[data-is-timed]').waitFor({ state: 'attached' });
  await page.keyboard.press(key);
  const { pressed, entered } = await shown;
  return { shown: entered - pressed, drawn: (await drawn) - pressed };
}

/** Runs in the sidebar: from the next key to the next entry. Its name in the page says that it listens. */
function shownAfter(
  panel: HTMLElement | SVGElement,
): Promise<{ pressed: number; entered: number }> {
  const entries = document.querySelector('.entries');
  return new Promise((resolve) => {
    let pressed = 0;
    // When the key came, also where the page was busy and dealt with it later.
    const hear = ({ timeStamp }: Event): void => {
      pressed = performance.timeOrigin + timeStamp;
    };
    const observer = new MutationObserver(() => {
      observer.disconnect();
      panel.removeAttribute('data-is-timed');
      resolve({ pressed, entered: performance.timeOrigin + performance.now() });
    });
    if (entries) observer.observe(entries, { childList: true });
    document.addEventListener('keydown', hear, { capture: true, once: true });
    panel.setAttribute('data-is-timed', '');
  });
}

/** Runs in the page: when a frame has drawn the first answer with a row that has all the texts. */
function drawnAt(texts: readonly string[]): Promise<number> {
  const ask = window.fetch.bind(window);
  const says = (answer: string): boolean => {
    const { result } = JSON.parse(answer) as { result?: { rows?: unknown[] } };
    const rows = (result?.rows ?? []).map((row) => JSON.stringify(row));
    return rows.some((row) => texts.every((text) => row.includes(text)));
  };
  return new Promise((resolve) => {
    window.fetch = async (address, request) => {
      const response = await ask(address, request);
      if (address === '/api/rows' && says(await response.clone().text())) {
        window.fetch = ask;
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(performance.timeOrigin + performance.now());
          });
        });
      }
      return response;
    };
  });
}

import type { Page } from 'playwright-core';

/** A call of the sidebar, as the page passes it on. */
export interface SentCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What becomes of a call: it is refused in Google's words, or done without an answer coming back. */
export type Mishap = { readonly error: string } | 'answerLost';

/**
 * Lets the next calls of a function go wrong; all others are answered as ever.
 *
 * @param times how many of them
 * @returns all calls of the function from now on, also those that are answered
 */
export async function spoilAnswers(
  page: Page,
  name: string,
  mishap: Mishap,
  times: number,
): Promise<readonly SentCall[]> {
  const sent: SentCall[] = [];
  await page.route('**/api/call', async (route) => {
    const call = route.request().postDataJSON() as SentCall;
    if (call.name === name) sent.push(call);
    if (call.name !== name || sent.length > times) await route.fallback();
    else if (mishap === 'answerLost') {
      await route.fetch();
      await route.fulfill({ json: { error: 'Connection failure due to HTTP 0' } });
    } else await route.fulfill({ json: mishap });
  });
  return sent;
}

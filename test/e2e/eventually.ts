import { PATIENCE_MS } from './patience';

const STEP_MS = 30;

/** Asks until the answer is the expected one; the last answer is what the test then shows. */
export async function eventually<Answer>(ask: () => Promise<Answer>, expected: Answer) {
  const end = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (answer !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    answer = await ask();
  }
  expect(answer).toBe(expected);
}

// Before every file of tests in a browser.
import { tellPages } from './failurePicture';
import { TEST_MS } from './patience';

type Body = (...given: unknown[]) => unknown;

jest.setTimeout(TEST_MS);
const plain = it;
const telling = (name: string, body: Body, ms?: number): void => {
  plain(name, withPages(body), ms);
};
const each =
  (table: readonly unknown[]) =>
  (name: string, body: Body, ms?: number): void => {
    plain.each(table)(name, withPages(body), ms);
  };
Object.assign(globalThis, { it: Object.assign(telling, { each }) });

/** The same test; where it fails it says first what the page shows, and where its picture is. */
function withPages(body: Body): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    try {
      await body(...given);
    } catch (error) {
      const pages = await tellPages(expect.getState().currentTestName ?? 'test');
      throw new Error(`It failed on this page:\n${pages}`, { cause: error });
    }
  };
}

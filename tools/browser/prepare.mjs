import { resolve } from 'node:path';
import { compileWorkbench } from '../start/compile.mjs';
import { launchBrowser } from './chromium.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Makes what all tests in a browser need, once and before the first of them: on a fresh copy it
 * takes longer than any test may.
 * @throws {Error} in plain words where no browser can be had
 */
export default async function prepare() {
  await compileWorkbench(ROOT, () => undefined);
  const browser = await launchBrowser();
  await browser.close();
}

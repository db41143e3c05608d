import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildAndReport } from '../build.mjs';
import { launchBrowser } from '../browser/chromium.mjs';
import { startWorkbench } from '../browser/workbench.mjs';

const MB = 2 ** 20;
const SCROLLS = 80;
/** All 54,000 rows in the end. */
const WHEEL_PIXELS = 15_000;

/**
 * Prints what the workbench costs: with the invented team, and with the real log.
 * @param {string} root folder of the project
 */
export async function measureWorkbench(root) {
  if (!(await buildAndReport())) return;
  const browser = await launchBrowser();
  try {
    console.log('workbench       page weight   ready    server   page     longest frame   saved');
    const demo = await measure(browser, 'invented team', []);
    const log = await measure(browser, 'real log', ['--log', unpackedLog(root)]);
    const times = (/** @type {number} */ one, /** @type {number} */ other) =>
      (one / other).toFixed(1);
    console.log(
      `real log to invented team: ready ${times(log.ready, demo.ready)}, ` +
        `server ${times(log.server, demo.server)}, page ${times(log.page, demo.page)}`,
    );
  } finally {
    await browser.close();
  }
}

/** @param {string} root */
function unpackedLog(root) {
  const folder = join(root, '.cache/bench');
  const path = join(folder, 'bpic2012_log.csv');
  mkdirSync(folder, { recursive: true });
  const log = readFileSync(join(root, 'test/fixtures/bpic2012_log.csv.gz'));
  writeFileSync(path, gunzipSync(log));
  return path;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} name
 * @param {string[]} args
 */
async function measure(browser, name, args) {
  const workbench = await startWorkbench(args);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  try {
    const { weight, ready } = await open(page, workbench.address);
    const frame = await longestFrame(page);
    const memory = await page.context().newCDPSession(page);
    await memory.send('HeapProfiler.collectGarbage');
    const { usedSize } = await memory.send('Runtime.getHeapUsage');
    const server = await workbench.memory();
    // Last, for it may take the page elsewhere.
    const saved = await saving(page);
    printLine(name, { weight, ready, server, page: usedSize, frame, saved });
    return { ready, server, page: usedSize };
  } finally {
    await context.close();
    await workbench.stop();
  }
}

/**
 * @param {string} name
 * @param {{ weight: number, ready: number, server: number, page: number, frame: number, saved: number }} figures
 */
function printLine(name, { weight, ready, server, page, frame, saved }) {
  const cells = [
    name.padEnd(15),
    `${(weight / 1024).toFixed(0)} KB`.padEnd(13),
    `${ready.toFixed(0)} ms`.padEnd(8),
    `${(server / MB).toFixed(0)} MB`.padEnd(8),
    `${(page / MB).toFixed(0)} MB`.padEnd(8),
    `${frame.toFixed(0)} ms`.padEnd(15),
    `${saved.toFixed(0)} ms`,
  ];
  console.log(cells.join(' '));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function open(page, address) {
  /** @type {import('playwright-core').Response[]} */
  const responses = [];
  page.on('response', (response) => responses.push(response));
  const start = performance.now();
  await page.goto(address);
  await page.locator('canvas[role=application]').waitFor();
  await page.frameLocator('.sidebar iframe').locator('footer, .notice').waitFor();
  const ready = performance.now() - start;
  const files = responses.filter((one) => one.request().method() === 'GET' && !isStream(one));
  const sizes = await Promise.all(files.map(async (one) => (await one.body()).length));
  return { ready, weight: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @param {import('playwright-core').Response} response */
function isStream(response) {
  return response.url().includes('/events');
}

/**
 * Turns the wheel over the cells of the actions.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} milliseconds between two frames, at the worst
 */
async function longestFrame(page) {
  await page.getByRole('tab', { name: 'Actions', exact: true }).click();
  await page.waitForTimeout(1000);
  await page.mouse.move(500, 400);
  await page.evaluate(() => {
    const window = /** @type {any} */ (globalThis);
    const seen = { last: performance.now(), longest: 0 };
    window.tablaFrames = seen;
    const next = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      window.requestAnimationFrame(next);
    };
    window.requestAnimationFrame(next);
  });
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).tablaFrames.longest);
}

/**
 * The median of five saves.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} milliseconds from the click to the confirmation
 */
async function saving(page) {
  const sidebar = page.frameLocator('.sidebar iframe');
  if ((await sidebar.locator('form').count()) === 0) return NaN;
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const client = `Stopwatch ${round} Ltd`;
    await sidebar.locator('#client').fill(client);
    await sidebar.getByRole('radio').first().check();
    const start = performance.now();
    await sidebar.locator('.primary').click();
    await sidebar.locator('.entry.saved').filter({ hasText: client }).waitFor();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[2] ?? NaN;
}

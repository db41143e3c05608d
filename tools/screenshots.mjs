// Takes the pictures of docs/pictures: the same people, figures and date every time.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/pictures');
const NOW = Date.parse('2026-11-20T09:30:00Z');
const PAGE = { width: 1366, height: 768 };
const SIDEBAR_WIDTH = 300;
/** Long enough for the grid to have drawn what came. */
const SETTLED_MS = 900;
const SEARCHES = { en: 'brev', ru: 'брев', bg: 'брев' };
const EXTENSIONS = 2;
const WEEKLY_REPORT = 1;

installIfNeeded();
const { launchBrowser } = await import('./browser/chromium.mjs');
const { startWorkbench } = await import('./browser/workbench.mjs');
if (await buildAndReport()) {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  for (const language of /** @type {const} */ (['en', 'ru', 'bg'])) await take(browser, language);
  await browser.close();
} else process.exitCode = 1;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {'en' | 'ru' | 'bg'} language
 */
async function take(browser, language) {
  const zone = ['--zone', 'Europe/Sofia'];
  const workbench = await startWorkbench(['--lang', language, ...zone], NOW);
  const page = await browser.newPage({ viewport: PAGE });
  const picture = (/** @type {string} */ name) => join(FOLDER, `${language}-${name}.png`);
  try {
    await page.goto(workbench.address);
    await sidebarOf(page).locator('footer').waitFor();
    await takeSidebar(page, picture, SEARCHES[language]);
    await takeRefusal(page, picture('sidebar-refused'));
    await takeDashboard(page, picture('dashboard'));
    await takeReport(page, picture('report'));
  } finally {
    await page.close();
    await workbench.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {(name: string) => string} picture
 * @param {string} letters begin the names of some clients
 */
async function takeSidebar(page, picture, letters) {
  const sidebar = sidebarOf(page);
  await crop(page, picture('sidebar'));
  const field = sidebar.locator('#client');
  await field.fill(letters);
  await sidebar.getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await crop(page, picture('sidebar-search'));
  await field.press('Enter');
  await sidebar.getByRole('radio').nth(1).check();
  await sidebar.locator('.primary').click();
  await sidebar.locator('.entry.saved, .entry.refused').first().waitFor();
  await crop(page, picture('sidebar-saved'));
}

/**
 * The Dashboard as the head sees it: without the add-on's pane it fits one screen.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function takeDashboard(page, path) {
  await page.locator('.view-as select').selectOption({ index: 0 });
  await page.locator('.sidebar .icon-button').click();
  await settle(page);
  await page.screenshot({ path });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function takeReport(page, path) {
  await page.locator('.menu-button').nth(EXTENSIONS).click();
  await page.getByRole('menuitem').nth(WEEKLY_REPORT).click();
  await page.getByRole('dialog').getByRole('button').click();
  await page
    .getByRole('tab')
    .filter({ hasText: /^\d{4}-W\d\d$/ })
    .click();
  await settle(page);
  await page.screenshot({ path });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function takeRefusal(page, path) {
  await page.locator('.view-as select').selectOption('stranger@example.com');
  await sidebarOf(page).getByRole('alert').filter({ hasText: 'stranger@example.com' }).waitFor();
  await crop(page, path);
}

/**
 * The add-on's pane alone.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function crop(page, path) {
  await settle(page);
  const box = await page.locator('.sidebar').boundingBox();
  if (box === null) throw new Error('There is no sidebar.');
  const clip = { ...box, x: box.x + box.width - SIDEBAR_WIDTH, width: SIDEBAR_WIDTH };
  await page.screenshot({ path, clip });
}

/** @param {import('playwright-core').Page} page */
function sidebarOf(page) {
  return page.frameLocator('.sidebar iframe');
}

/** @param {import('playwright-core').Page} page */
async function settle(page) {
  await page.waitForTimeout(SETTLED_MS);
}

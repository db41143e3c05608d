// Takes the pictures of docs/pictures: the same people, figures and date every time.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

/** Whatever does not come by then is not coming. */
const PATIENCE_MS = 15_000;
const LANGUAGES = /** @type {const} */ (['en', 'ru', 'bg']);
const ROOT = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    // To look at whole views: a folder of one's own, a high window, some pictures alone.
    folder: { type: 'string', default: join(ROOT, 'docs/pictures') },
    height: { type: 'string', default: '768' },
    lang: { type: 'string' },
  },
});

installIfNeeded();
const { launchBrowser } = await import('./browser/chromium.mjs');
const { findCast } = await import('./screenshots/cast.mjs');
const { HEAD_PICTURES } = await import('./screenshots/headPictures.mjs');
const { MANAGER_PICTURES } = await import('./screenshots/managerPictures.mjs');
const { withScene } = await import('./screenshots/scene.mjs');
const { SHEET_PICTURES } = await import('./screenshots/sheetPictures.mjs');
const { loadTexts } = await import('./screenshots/texts.mjs');

if (await buildAndReport()) await takeAll();
else process.exitCode = 1;

async function takeAll() {
  const { folder, height, lang } = options;
  mkdirSync(folder, { recursive: true });
  const texts = await loadTexts(ROOT);
  const browser = await launchBrowser();
  for (const language of LANGUAGES.filter((one) => lang === undefined || one === lang)) {
    const pathOf = (/** @type {string} */ name) => join(folder, `${language}-${name}.png`);
    const given = { language, texts: texts[language], height: Number(height), pathOf };
    await withScene(browser, given, takeScene);
  }
  await browser.close();
}

/** @param {import('./screenshots/scene.mjs').Scene} scene */
async function takeScene(scene) {
  scene.page.setDefaultTimeout(PATIENCE_MS);
  const cast = await findCast(scene);
  for (const [name, prepare] of [...MANAGER_PICTURES, ...HEAD_PICTURES]) {
    await prepare(scene, cast);
    await scene.pane(name);
  }
  for (const [, take] of SHEET_PICTURES) await take(scene, cast);
}

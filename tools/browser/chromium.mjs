import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../..');
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // The same letters on every machine.
  ...['--font-render-hinting=none', '--force-color-profile=srgb'],
];
/** A machine with much else to do needs longer than one may wait elsewhere. */
const LAUNCH_MS = 120_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Starts a browser: the one that CHROME_PATH names, an installed Chrome or Chromium, or the one
 * that came with the packages.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} in plain words where no browser can be had
 */
export async function launchBrowser() {
  const installed = installedBrowser();
  const { executablePath, env } = installed
    ? { executablePath: installed, env: {} }
    : packagedBrowser();
  return chromium.launch({
    ...{ executablePath, args: FLAGS, timeout: LAUNCH_MS },
    env: { ...process.env, ...env },
  });
}

/** @returns {string | undefined} */
function installedBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ...ELSEWHERE].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser of @sparticuz/chromium, unpacked once; it needs nothing that a bare Linux lacks. */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found: install one, or name it in CHROME_PATH.');
  }
  const folder = join(ROOT, '.cache/chromium', packagedVersion());
  if (!existsSync(folder)) unpack(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'tabla-fonts.conf') };
  // The machine's own libraries where it has them: the packaged ones want a recent C library.
  const runs = spawnSync(executablePath, ['--headless', '--version']).status === 0;
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return { executablePath, env: runs ? fonts : { ...fonts, ...libraries } };
}

function packagedVersion() {
  const text = readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  return JSON.parse(text).version;
}

/**
 * Unpacks as a whole or not at all: two test workers may come here at once.
 * @param {string} folder
 * @throws {Error} when it fails
 */
function unpack(folder) {
  const draft = `${folder}.${process.pid}.tmp`;
  mkdirSync(draft, { recursive: true });
  const code = `(await import('@sparticuz/chromium')).default.executablePath()`;
  // The package unpacks to the folder for temporary files, and its libraries for Lambda alone.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const node = ['--input-type=module', '--eval', `await ${code}`];
  const { status, stderr } = spawnSync(process.execPath, node, { cwd: ROOT, env });
  if (status !== 0) throw new Error(`The browser could not be unpacked: ${String(stderr)}`);
  writeFileSync(join(draft, 'tabla-fonts.conf'), fontSettings(folder));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

/**
 * Fonts that come with the packages, Arimo in place of Arial: letters look the same on every
 * machine, also on one without fonts.
 * @param {string} folder
 */
function fontSettings(folder) {
  const ours = '<prefer><family>Arimo</family><family>Open Sans</family></prefer>';
  const aliases = ['Arial', 'Roboto', 'sans-serif'].map(
    (family) => `<alias binding="same"><family>${family}</family>${ours}</alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(ROOT, 'node_modules/@fontsource/arimo/files')}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  ${aliases.join('\n  ')}
</fontconfig>
`;
}

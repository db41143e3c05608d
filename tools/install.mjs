import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Node's own modules alone: this runs before anything is installed.

/**
 * The packages of a lock file, by path.
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages
 */

// Before anything else, for the very next line would fail on an old one.
if (!isNodeSupported(process.versions.node)) {
  fail(`Node ${process.versions.node} will not do: Node 20.19+, 22.13+ or 24+ is needed.`);
}

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Installs the packages of package-lock.json, unless just those are there already. Ends the
 * process with one readable line when that fails.
 */
export function installIfNeeded() {
  const locked = readPackages(join(ROOT, 'package-lock.json'));
  const installed = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  if (isInstalled(locked, installed)) return;
  // On stderr: stdout belongs to what was asked for.
  console.error('Installing the packages of package-lock.json (about a minute the first time) …');
  runNpmCi();
}

/**
 * @param {string} version such as 20.19.0
 * @returns {boolean} whether it satisfies ^20.19 || ^22.13 || >=24
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

function runNpmCi() {
  // npm tells its scripts where it is: the same npm then installs, also where none is on the PATH.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['inherit', process.stderr, 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) fail('npm ci failed; its own message stands above.');
}

/**
 * Whether what is installed is what is locked. A package for another platform may be missing.
 * @param {Packages} locked
 * @param {Packages} installed npm's own record, written when an installation is complete
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    const found = installed[path];
    if (path === '' || (found === undefined && (optional ?? devOptional))) return true;
    return found?.version === version;
  });
}

/**
 * @param {string} path
 * @returns {Packages} nothing when there is no such file
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

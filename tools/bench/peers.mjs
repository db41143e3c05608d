import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isInstalled } from '../install.mjs';

// They are a package of their own, so that whoever only builds and tests does not download them.
const FOLDER = resolve(import.meta.dirname, 'peers');

/**
 * Installs what the benchmark compares with, unless it is there already.
 * @throws {Error} a readable line when that fails
 */
export function installPeers() {
  const locked = readPackages('package-lock.json');
  if (isInstalled(locked, readPackages('node_modules/.package-lock.json'))) return;
  console.error('Installing what the benchmark is compared with (some 80 MB) …');
  // npm tells its scripts where it is: the same npm then installs, also where none is on the PATH.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: FOLDER, stdio: ['inherit', process.stderr, 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci in tools/bench/peers failed; see its message above.');
}

/**
 * One of the packages; its types are not there where it is not installed.
 * @param {string} name
 * @returns {any}
 */
export function loadPeer(name) {
  return createRequire(join(FOLDER, 'package.json'))(name);
}

/** @param {string} file */
function readPackages(file) {
  const path = join(FOLDER, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

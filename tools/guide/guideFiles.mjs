import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where the guide stands.
 * @typedef {object} GuidePlace
 * @property {string} root folder of the project
 * @property {string} page path of the guide
 * @property {string} pictures folder of its pictures, with nothing else in it
 */

/**
 * @param {GuidePlace} place
 * @param {Record<string, string>} files what should stand there: texts by path
 * @throws {Error} with one readable line, when anything else does
 */
export function checkGuide(place, files) {
  const differing = Object.entries(files)
    .filter(([path, text]) => read(join(place.root, path)) !== text)
    .map(([path]) => path);
  const behind = [...differing, ...leftOver(place, files)];
  if (behind.length === 0) return;
  const verb = behind.length === 1 ? 'is' : 'are';
  throw new Error(`${behind.join(', ')} ${verb} behind the JSDoc: run npm run guide.`);
}

/**
 * @param {GuidePlace} place
 * @param {Record<string, string>} files
 */
export function writeGuide(place, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place.root, path)), { recursive: true });
    writeFileSync(join(place.root, path), text);
  }
  for (const path of leftOver(place, files)) rmSync(join(place.root, path));
}

/**
 * Pictures of functions that are gone.
 * @param {GuidePlace} place
 * @param {Record<string, string>} files
 */
function leftOver({ root, pictures }, files) {
  const folder = join(root, pictures);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `${pictures}/${name}`)
    .filter((path) => !(path in files));
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

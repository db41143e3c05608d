import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEntryFunctions } from './bundle/entryFunctions.mjs';
import { checkAutocomplete } from './bundleCheck/autocomplete.mjs';
import { checkFreeNames } from './bundleCheck/freeNames.mjs';
import { checkLoading } from './bundleCheck/loading.mjs';
import { checkManifest } from './bundleCheck/manifest.mjs';
import { parseScript } from './bundleCheck/parsing.mjs';
import { checkSizes } from './bundleCheck/sizes.mjs';
import { checkSyntax } from './bundleCheck/syntax.mjs';
import { checkTopLevel } from './bundleCheck/topLevel.mjs';
import { isMain } from './isMain.mjs';

/** @import { EntryFunction } from './bundle/entryFunctions.mjs' */

/**
 * What was built.
 * @typedef {object} Bundle
 * @property {string} code text of Code.js
 * @property {string | undefined} sidebar text of sidebar.html, where there is one
 * @property {string} manifest text of appsscript.json
 * @property {EntryFunction[]} functions what the entry files export
 */

/**
 * Looks for everything in a bundle that Google would refuse, or run otherwise than meant.
 * @param {Bundle} bundle
 * @returns {string[]} one readable line for each violation; empty when all is well
 */
export function checkBundle({ code, sidebar, manifest, functions }) {
  const { source, problems } = parseScript(code);
  if (problems.length > 0) return problems;
  return [
    ...checkSyntax(source),
    ...checkTopLevel(source, functions),
    ...checkLoading(code, functions),
    ...checkAutocomplete(source, functions),
    ...checkFreeNames(code),
    ...checkSizes(code, sidebar),
    ...checkManifest(manifest),
  ];
}

/**
 * @param {string} root folder of the project
 * @param {string} folder what was built
 */
function checkFolder(root, folder) {
  /** @param {string} name */
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const sidebar = existsSync(join(folder, 'sidebar.html')) ? read('sidebar.html') : undefined;
  const functions = readEntryFunctions(root);
  return checkBundle({
    code: read('Code.js'),
    sidebar,
    manifest: read('appsscript.json'),
    functions,
  });
}

if (isMain(import.meta.filename)) {
  const root = resolve(import.meta.dirname, '..');
  const problems = checkFolder(root, resolve(process.argv[2] ?? join(root, 'dist')));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

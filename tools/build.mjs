import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMain } from './isMain.mjs';
import { installIfNeeded } from './install.mjs';

/**
 * Builds what Google runs: Code.js, sidebar.html and the manifest.
 * @param {{ root?: string, out?: string }} [options] root: the project; out: the target folder
 * @returns {Promise<{ sizes: Record<string, number>, problems: string[] }>} sizes in bytes, and
 *   what the bundle check found (nothing, when all is well)
 * @throws {Error} a readable line when the sources cannot be built
 */
export async function build({ root = resolve(import.meta.dirname, '..'), out } = {}) {
  // Loaded here, so that the command can install them first.
  const { readEntryFunctions } = await import('./bundle/entryFunctions.mjs');
  const { bundleScript } = await import('./bundle/script.mjs');
  const { bundleSidebar } = await import('./bundle/sidebar.mjs');
  const { checkBundle } = await import('./bundleCheck.mjs');

  const functions = readEntryFunctions(root);
  const code = await bundleScript(root, functions);
  const sidebar = await bundleSidebar(root);
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  /** @type {Record<string, string>} */
  const files = { 'Code.js': code, 'appsscript.json': manifest };
  if (sidebar !== undefined) files['sidebar.html'] = sidebar;
  writeFiles(out ?? join(root, 'dist'), files);
  return { sizes: sizesOf(files), problems: checkBundle({ code, sidebar, manifest, functions }) };
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function writeFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  const stale = readdirSync(folder).filter((name) => !(name in files));
  for (const name of stale) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** @param {Record<string, string>} files */
function sizesOf(files) {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]),
  );
}

/**
 * Builds, says in one line what came out, and sets the exit code.
 * @returns {Promise<boolean>} whether the bundle may be used
 */
export async function buildAndReport() {
  const start = Date.now();
  try {
    const { sizes, problems } = await build();
    for (const problem of problems) console.error(problem);
    const list = Object.entries(sizes).map(([name, n]) => `${name} ${(n / 1024).toFixed(1)} KB`);
    console.log(`dist: ${list.join(', ')} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return problems.length === 0;
  } catch (error) {
    console.error(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

if (isMain(import.meta.filename)) {
  installIfNeeded();
  process.exitCode = (await buildAndReport()) ? 0 : 1;
}

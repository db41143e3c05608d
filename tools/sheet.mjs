import { mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');

installIfNeeded();
process.stdout.on('error', ignoreClosedPipe);
const { main } = await import(pathToFileURL(await compile()).href);
process.exitCode = main(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: process.env['TABLA_DIST'] ?? join(ROOT, 'dist'),
  print: (/** @type {string} */ text) => process.stdout.write(text),
  complain: (/** @type {string} */ text) => process.stderr.write(text),
});

/**
 * Node 20 does not run TypeScript: the command is compiled at each start, which takes some tens of
 * milliseconds; packages stay where they are.
 * @returns {Promise<string>} path of the compiled file
 */
async function compile() {
  const { build } = await import('esbuild');
  const folder = join(ROOT, '.cache/sheet');
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${process.pid}.mjs`);
  await build({
    entryPoints: [join(ROOT, 'preview/headless/main.ts')],
    outfile: draft,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
  const compiled = join(folder, 'main.mjs');
  // Two commands at once must not read a half-written file.
  renameSync(draft, compiled);
  return compiled;
}

/** @param {NodeJS.ErrnoException} error */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}

import { join, resolve } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { loadTypeScript } from './loadTypeScript.mjs';

const ROOT = resolve(import.meta.dirname, '..');

installIfNeeded();
process.stdout.on('error', ignoreClosedPipe);
const { main } = await loadTypeScript(
  ROOT,
  'sheet',
  "export { main } from './preview/headless/main';",
);
process.exitCode = main(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: process.env['TABLA_DIST'] ?? join(ROOT, 'dist'),
  print: (/** @type {string} */ text) => process.stdout.write(text),
  complain: (/** @type {string} */ text) => process.stderr.write(text),
});

/** @param {NodeJS.ErrnoException} error */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}

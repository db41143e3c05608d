import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { compileWorkbench } from './start/compile.mjs';
import { serve } from './start/serve.mjs';

const ROOT = resolve(import.meta.dirname, '..');

installIfNeeded();
process.exitCode = await main();

/** @returns {Promise<number>} the exit code, as long as nothing is served */
async function main() {
  if (!process.argv.includes('--help')) {
    console.log('Building the add-on …');
    if (!(await buildAndReport())) return 1;
  }
  const { server, assets } = await compileWorkbench(ROOT, console.log);
  const { start } = await import(pathToFileURL(server).href);
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  try {
    const running = await start(process.argv.slice(2), {
      ...{ root: ROOT, folder, assets, print: console.log },
    });
    if (running !== undefined) serve(running);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

// A workbench for tests and pictures: started by workbench.mjs, it ends with its parent.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileWorkbench } from '../start/compile.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const FIRST_PORT = 20_000;
const PORTS = 40_000;

/** @type {{ args: string[], now?: number, state?: { language: string } }} */
const { args, now, state } = JSON.parse(process.argv[2] ?? '{}');
if (now !== undefined) setClock(now);
mkdirSync(join(ROOT, '.cache/tmp'), { recursive: true });
const root = mkdtempSync(join(ROOT, '.cache/tmp/workbench-'));
symlinkSync(join(ROOT, 'dist'), join(root, 'dist'), 'junction');
if (state !== undefined) {
  mkdirSync(join(root, '.tabla'));
  writeFileSync(join(root, `.tabla/state-${state.language}.json`), JSON.stringify(state));
}
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
});
await serve().catch((/** @type {unknown} */ error) => {
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
  process.disconnect();
});

async function serve() {
  /** @type {string[]} */
  const printed = [];
  const print = (/** @type {string} */ line) => void printed.push(line);
  const { server, assets } = await compileWorkbench(ROOT, () => undefined);
  const { start } = await import(pathToFileURL(server).href);
  // Far from the usual port, and rarely where another test looks first.
  const port = FIRST_PORT + ((process.pid * 40) % PORTS);
  const running = await start(['--no-open', '--port', String(port), ...args], {
    ...{ root, assets, print, folder: ROOT },
  });
  process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));
  process.on('disconnect', () => {
    running.stop();
    process.exit(0);
  });
  process.send?.({ address: running.address, printed });
}

/**
 * Lets the clock of this process start at another moment.
 * @param {number} moment
 */
function setClock(moment) {
  const real = Date.now.bind(Date);
  const offset = moment - real();
  Date.now = () => real() + offset;
}

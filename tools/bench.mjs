import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** A folder of its own: whoever builds meanwhile does not change what is measured. */
const OUT = join(ROOT, '.cache/bench/dist');

installIfNeeded();
if (process.argv[2] === 'workbench') {
  await (await import('./bench/workbench.mjs')).measureWorkbench(ROOT);
} else if (process.argv[2] === 'log') {
  await (await import('./bench/logCheck.mjs')).measureLogCheck(ROOT);
} else if (process.argv[2] === 'search') {
  await (await import('./bench/search.mjs')).measureSearch(ROOT);
} else {
  try {
    await measureFunctions();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/**
 * Figures are figures, however slow: the exit code is 1 where they are wrong alone.
 * @throws {Error} where there is nothing to measure
 */
async function measureFunctions() {
  const start = performance.now();
  const { installPeers } = await import('./bench/peers.mjs');
  const { measureCounting } = await import('./bench/counting.mjs');
  const { printFigures } = await import('./bench/report.mjs');
  const { printTargets } = await import('./bench/targets.mjs');
  const { differences } = await import('./bench/sameFigures.mjs');
  installPeers();
  const { problems } = await build({ root: ROOT, out: OUT });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const counting = await measureCounting(ROOT, join(OUT, 'Code.js'));
  printFigures(counting);
  printTargets(counting);
  const wrong = Object.values(counting.peers).flatMap(differences);
  console.log(wrong.length === 0 ? 'DuckDB and alasql: same figures' : wrong.join('\n'));
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

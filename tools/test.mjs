import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');

installIfNeeded();
const built = await buildAndReport();
process.exitCode = built ? runTests(process.argv.slice(2)) : 1;
if (!built) console.log('0 passed, 1 failed');

/**
 * Runs all tests and closes with one line of totals.
 * @param {string[]} args passed on to Jest
 * @returns {number} the exit code
 */
function runTests(args) {
  const results = join(ROOT, '.cache', `test-results-${process.pid}.json`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--json', `--outputFile=${results}`, ...args],
    // Jest's own words go to stderr; stdout would only say where the results are.
    { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  console.log(totals(results));
  rmSync(results, { force: true });
  return status ?? 1;
}

/** @param {string} results path of the file that Jest wrote, if it came that far */
function totals(results) {
  try {
    const all = JSON.parse(readFileSync(results, 'utf8'));
    // A suite that does not even start has no failed test of its own.
    const failed = all.numFailedTests + all.numRuntimeErrorTestSuites;
    const skipped = all.numPendingTests + all.numTodoTests;
    const more = skipped > 0 ? `, ${skipped} skipped` : '';
    return `${all.numPassedTests} passed, ${failed} failed${more}`;
  } catch {
    return '0 passed, 1 failed';
  }
}

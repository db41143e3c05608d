import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');

installIfNeeded();
// Pictures of an earlier run would only mislead.
rmSync(join(ROOT, '.cache/failures'), { recursive: true, force: true });
const built = await buildAndReport();
process.exitCode = built ? runTests(process.argv.slice(2)) : 1;
if (!built) console.log('0 passed, 1 failed');

/**
 * Runs all tests and closes with one line of totals. Those in a browser come last and one after
 * another: they measure times.
 * @param {string[]} args passed on to Jest
 * @returns {number} the exit code
 */
function runTests(args) {
  const rest = runProjects(['--selectProjects', 'node', 'jsdom'], args);
  const browser = runProjects(['--selectProjects', 'e2e', '--runInBand'], args);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ name) => rest[name] + browser[name];
  const more = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${more}`);
  return Math.max(rest.code, browser.code);
}

/**
 * @param {string[]} chosen
 * @param {string[]} args
 */
function runProjects(chosen, args) {
  const results = join(ROOT, '.cache', `test-results-${process.pid}.json`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--json', `--outputFile=${results}`, ...chosen, '--passWithNoTests', ...args],
    // Jest's own words go to stderr; stdout would only say where the results are.
    { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  const counts = readCounts(results);
  rmSync(results, { force: true });
  return { code: status ?? 1, ...counts };
}

/** @param {string} results path of the file that Jest wrote, if it came that far */
function readCounts(results) {
  try {
    const all = JSON.parse(readFileSync(results, 'utf8'));
    // A suite that does not even start has no failed test of its own.
    const failed = all.numFailedTests + all.numRuntimeErrorTestSuites;
    const skipped = all.numPendingTests + all.numTodoTests;
    return { passed: all.numPassedTests, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

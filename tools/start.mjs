import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { formatPage } from './start/page.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const SAMPLE = 'test/fixtures/bpic2012_sample.csv';
const WEEK = '2012-W10';

installIfNeeded();
process.exitCode = (await buildAndReport()) ? showReport() : 1;

/**
 * Shows the weekly report of the sample log, made by the built add-on.
 * @returns {number} the exit code
 */
function showReport() {
  const options = ['--log', join(ROOT, SAMPLE), '--zone', 'Europe/Amsterdam', '--json'];
  const sheet = join(ROOT, 'tools/sheet.mjs');
  const { status, stdout } = spawnSync(
    process.execPath,
    [sheet, ...options, ...process.argv.slice(2), 'report', WEEK],
    { encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'], maxBuffer: 1 << 28 },
  );
  if (status !== 0) return status ?? 1;
  if (!stdout.startsWith('[')) {
    process.stdout.write(stdout);
    return 0;
  }
  console.log(
    `\nThe report of week ${WEEK} on a real log, the public BPI Challenge 2012 sample (a bank's ` +
      'loan offers). Next, try it in another language: npm start -- --lang ru; ' +
      'or ask for figures of your own: npm run -s sheet -- --help\n',
  );
  process.stdout.write(formatPage(JSON.parse(stdout)));
  return 0;
}

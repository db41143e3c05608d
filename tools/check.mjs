import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const PARALLEL = 2;
const FOLDERS = ['src', 'sidebar', 'preview', 'tools', 'test'];

/**
 * Each step with the script that runs it (of a package, or of the tools), the longest first: steps
 * that run side by side then end together.
 * @type {[name: string, script: string, ...args: string[]][]}
 */
const STEPS = [
  ['eslint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['tsc test', 'typescript/bin/tsc', '-p', 'test'],
  ['tsc preview', 'typescript/bin/tsc', '-p', 'preview'],
  ['tsc page', 'typescript/bin/tsc', '-p', 'preview/page'],
  ['tsc tools', 'typescript/bin/tsc', '-p', 'tools'],
  ['tsc src', 'typescript/bin/tsc', '-p', 'src'],
  ['tsc sidebar', 'typescript/bin/tsc', '-p', 'sidebar'],
  ['guide', './tools/guide.mjs', '--check'],
  ['knip', 'knip/bin/knip.js'],
  ['dependency-cruiser', 'dependency-cruiser/bin/dependency-cruise.mjs', ...FOLDERS],
  ['prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
];

installIfNeeded();
const built = await buildAndReport();
const waiting = [...STEPS];
let failed = built ? 0 : 1;
await Promise.all(Array.from({ length: PARALLEL }, work));
console.log(failed === 0 ? 'check: all is well' : `check: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    if (!(await runStep(...step))) failed += 1;
  }
}

/**
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it went well
 */
function runStep(name, script, ...args) {
  const start = Date.now();
  const path = script.startsWith('./') ? join(ROOT, script) : join(ROOT, 'node_modules', script);
  const child = spawn(process.execPath, [path, ...args], { cwd: ROOT });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} ${seconds} s`);
      if (code !== 0) console.log(Buffer.concat(output).toString());
      resolve(code === 0);
    });
  });
}

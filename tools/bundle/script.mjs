import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { ENTRY_FILES } from './entryFunctions.mjs';
import { withoutGuideTags } from './guideTags.mjs';

/** @import { EntryFunction } from './entryFunctions.mjs' */

/**
 * Makes the text of Code.js: one classic script with a top-level stub for each function that
 * Google calls, its JSDoc above it.
 * @param {string} root folder of the project
 * @param {EntryFunction[]} functions
 * @returns {Promise<string>}
 */
export async function bundleScript(root, functions) {
  const bundled = await bundleSources(root, functions);
  return addStubs(root, bundled + functions.map(assignment).join(''));
}

/**
 * esbuild makes one tree-shaken expression of all sources: webpack's own came out twice as large.
 * Names inside the module are shortened and white space goes: every call of a custom function loads the whole
 * script. Classes keep the names of their methods, and these lead from an error in Google's log to its place.
 * @param {string} root
 * @param {EntryFunction[]} functions
 */
async function bundleSources(root, functions) {
  const contents = ENTRY_FILES.map((file) => {
    const names = functions.filter((f) => f.file === file).map((f) => f.name);
    return `export { ${names.join(', ')} } from './${file.replace(/\.ts$/, '')}';\n`;
  }).join('');
  const result = await esbuild({
    stdin: { contents, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'entry',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    minify: true,
    logLevel: 'silent',
  });
  return /** @type {string} */ (result.outputFiles[0]?.text);
}

/**
 * The stub maker keeps parameters and JSDoc of this very form alone. What the guide alone shows stays behind: every
 * call of a custom function loads the comments too.
 * @param {EntryFunction} f
 */
function assignment({ name, params, jsdoc }) {
  const list = params.join(', ');
  const shown = withoutGuideTags(jsdoc);
  return `${shown}\nglobal.${name} = function (${list}) {\n  return entry.${name}(${list});\n};\n`;
}

/**
 * @param {string} root
 * @param {string} module
 */
async function addStubs(root, module) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/build-'));
  try {
    writeFileSync(join(folder, 'entry.js'), `const global = globalThis;\n${module}`);
    await runWebpack(folder);
    return readFileSync(join(folder, 'Code.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Promise<void>}
 */
function runWebpack(folder) {
  const compiler = webpack({
    context: folder,
    mode: 'production',
    target: ['web', 'es2019'],
    entry: './entry.js',
    output: { path: folder, filename: 'Code.js' },
    // A concatenated module loses its stubs; a cached one differs from a fresh one.
    optimization: { minimize: false, concatenateModules: false },
    cache: false,
    devtool: false,
    performance: false,
    plugins: [new GasPlugin({ comment: true }), dropGlobalRuntime],
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      const failure = error ?? stats?.compilation.errors[0];
      compiler.close(() => {
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
}

/**
 * The stub maker asks for webpack's look-up of the global object, which names `window`; the module
 * itself reads globalThis, so the look-up is dropped.
 * @param {webpack.Compiler} compiler
 */
function dropGlobalRuntime(compiler) {
  compiler.hooks.compilation.tap('DropGlobalRuntime', (compilation) => {
    compilation.hooks.additionalTreeRuntimeRequirements.tap('DropGlobalRuntime', (_chunk, set) => {
      set.delete(webpack.RuntimeGlobals.global);
    });
  });
}

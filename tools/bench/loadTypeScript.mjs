import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Node cannot import TypeScript as it stands, so the code is bundled first.
 * @param {string} root folder of the project
 * @param {string} name of the bundle
 * @param {string} entry what is exported, as the text of a module in that folder
 * @returns {Promise<any>} the exports
 */
export async function loadTypeScript(root, name, entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    minify: true,
  });
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  return import(pathToFileURL(file).href);
}

import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Node 20 does not run TypeScript, so the code is bundled first, which takes some tens of milliseconds; packages stay
 * where they are. esbuild is looked for only now: a command may have had to install it.
 * @param {string} root folder of the project
 * @param {string} name of the bundle
 * @param {string} entry what is exported, as the text of a module in that folder
 * @returns {Promise<any>} the exports
 */
export async function loadTypeScript(root, name, entry) {
  const { build } = await import('esbuild');
  const folder = join(root, '.cache/modules');
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${name}.${process.pid}.mjs`);
  await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    outfile: draft,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
  const file = join(folder, `${name}.mjs`);
  // Two commands at once must not read a half-written file.
  renameSync(draft, file);
  return import(pathToFileURL(file).href);
}

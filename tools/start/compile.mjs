import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles the workbench: its server for Node and its page for the browser. What is there already
 * for the same sources and the same packages is taken as it is.
 * @param {string} root folder of the project
 * @param {(line: string) => void} print
 * @returns {Promise<{ server: string, assets: string }>} the server's file and the page's folder
 */
export async function compileWorkbench(root, print) {
  const folder = join(root, '.cache/workbench');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, sourcesHash(root));
  if (!existsSync(target)) {
    print('Compiling the workbench …');
    const draft = `${target}.${process.pid}.tmp`;
    await compile(root, draft);
    removeOld(folder);
    // Two starts at once must not meet a half-written folder.
    if (existsSync(target)) rmSync(draft, { recursive: true });
    else renameSync(draft, target);
  }
  return { server: join(target, 'server.mjs'), assets: join(target, 'page') };
}

/**
 * @param {string} root
 * @param {string} out
 */
async function compile(root, out) {
  const { build } = await import('esbuild');
  const common = /** @type {const} */ ({ bundle: true, logLevel: 'error', absWorkingDir: root });
  const server = build({
    ...common,
    entryPoints: ['preview/server/main.ts'],
    outfile: join(out, 'server.mjs'),
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
  });
  const browser = /** @type {const} */ ({ ...common, minify: true, target: 'es2022' });
  const page = build({
    ...browser,
    entryPoints: ['preview/page/main.tsx'],
    outdir: join(out, 'page'),
    format: 'esm',
    // Hyphenation of many languages and the like stay apart, and are never fetched.
    splitting: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const shim = build({
    ...browser,
    entryPoints: ['preview/page/sidebarShim.ts'],
    outdir: join(out, 'page'),
    format: 'iife',
  });
  await Promise.all([server, page, shim]);
}

/**
 * One text for all that the result depends on.
 * @param {string} root
 */
function sourcesHash(root) {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'preview'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|css)$/.test(name))
    .sort()
    .map((name) => join(root, 'preview', name));
  for (const file of [...sources, join(root, 'package-lock.json'), import.meta.filename]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
function removeOld(folder) {
  const old = readdirSync(folder).filter((name) => !name.endsWith('.tmp'));
  for (const name of old) rmSync(join(folder, name), { recursive: true, force: true });
}

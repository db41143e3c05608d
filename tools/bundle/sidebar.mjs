import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';

/**
 * Makes the sidebar's one static page: script and style stand inside it.
 * @param {string} root folder of the project
 * @returns {Promise<string | undefined>} undefined as long as the project has no sidebar
 */
export async function bundleSidebar(root) {
  const page = join(root, 'sidebar/index.html');
  if (!existsSync(page)) return undefined;
  const script = await bundle(root, 'sidebar/main.tsx');
  const style = await bundle(root, 'sidebar/style.css');
  return inline(readFileSync(page, 'utf8'), script, style);
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundle(root, entry) {
  const result = await esbuild({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    // What the bundler makes of a folder's own compiler options must not depend on the folder.
    tsconfigRaw: {},
  });
  return /** @type {string} */ (result.outputFiles[0]?.text);
}

/**
 * @param {string} page with the markers `<!-- style -->` and `<!-- script -->`
 * @param {string} script
 * @param {string} style
 * @throws {Error} when a marker is missing
 */
export function inline(page, script, style) {
  for (const marker of ['<!-- style -->', '<!-- script -->']) {
    if (!page.includes(marker)) throw new Error(`sidebar/index.html lacks the marker ${marker}.`);
  }
  // A closing tag inside a text would end the element; replacers keep `$&` in the code as it is.
  const safeScript = script.trim().replace(/<\/(script)/gi, '<\\/$1');
  const safeStyle = style.trim().replace(/<\/(style)/gi, '<\\/$1');
  return page
    .replace('<!-- style -->', () => `<style>\n${safeStyle}\n</style>`)
    .replace('<!-- script -->', () => `<script>\n${safeScript}\n</script>`);
}

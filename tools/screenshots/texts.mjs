import { build } from 'esbuild';

/**
 * The words of the product, as the sources have them.
 * @param {string} root folder of the project
 * @returns {Promise<any>} by language
 */
export async function loadTexts(root) {
  const { outputFiles } = await build({
    ...{ bundle: true, write: false, format: 'esm', logLevel: 'error', absWorkingDir: root },
    entryPoints: ['src/texts/index.ts'],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { texts } = await import(`data:text/javascript;base64,${code}`);
  return texts;
}

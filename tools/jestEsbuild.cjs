'use strict';
// Turns ES modules (packages published in that form alone, and the tools) into what Jest runs.
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const OPTIONS = /** @type {const} */ ({
  loader: 'js',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
});

module.exports = {
  /**
   * @param {string} sourceText
   * @param {string} sourcePath
   */
  process(sourceText, sourcePath) {
    return esbuild.transformSync(sourceText, { ...OPTIONS, sourcefile: sourcePath });
  },
  /**
   * @param {string} sourceText
   * @param {string} sourcePath
   */
  getCacheKey(sourceText, sourcePath) {
    const key = [esbuild.version, JSON.stringify(OPTIONS), sourcePath, sourceText].join('\0');
    return createHash('sha256').update(key).digest('hex');
  },
};

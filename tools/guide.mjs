// Makes docs/functions.md and its pictures from the JSDoc of src/customFunctions.ts, or checks them.
import { resolve } from 'node:path';
import { buildAndReport } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const PLACE = {
  root: resolve(import.meta.dirname, '..'),
  page: 'docs/functions.md',
  pictures: 'docs/pictures/functions',
};

installIfNeeded();
const { checkGuide, writeGuide } = await import('./guide/guideFiles.mjs');
const { makeGuide } = await import('./guide/makeGuide.mjs');
const checks = process.argv.includes('--check');
try {
  // A check takes the bundle as it is: `npm run check` has just built it.
  if (!checks && !(await buildAndReport())) throw new Error('There is no bundle to ask.');
  const files = await makeGuide(PLACE);
  if (checks) checkGuide(PLACE, files);
  else writeGuide(PLACE, files);
  console.log(`${PLACE.page}: ${Object.keys(files).length - 1} functions`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

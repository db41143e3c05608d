import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
  import { foldLog } from './src/domain/board';
  import { funnelOf } from './src/domain/funnel';
  import { finishOf } from './src/domain/settings';
  import { speedOf } from './src/domain/speed';
  import { limitsOf } from './src/domain/stageLimit';
  import { stuckDeals } from './src/domain/stuck';
  import { zoneOf } from './src/domain/timeZone';
  import { decodeLog } from './src/sheets/actions';
  import { decodeSettings } from './src/sheets/settings';
  import { en } from './src/texts/en';
  import { logWordsOf, settingsLexicon } from './src/texts/lexicon';

  const asOf = Date.UTC(2012, 2, 15) / 86400000;
  const from = Date.UTC(2011, 9, 1) / 86400000;
  const zone = zoneOf('Europe/Amsterdam');
  const { settings } = decodeSettings([], settingsLexicon, zone);
  export const headings = Object.values(en.headings.actions);
  export const decode = (cells) => decodeLog(cells, { words: logWordsOf(en), settings, zone });
  export const measure = (log) => {
    const board = foldLog(log, settings, asOf);
    const limits = limitsOf(board, settings, asOf);
    const question = { asOf, from, manager: undefined };
    return [
      funnelOf(board, finishOf(settings), question),
      speedOf(board, settings, question),
      stuckDeals(board, limits, settings, question),
    ];
  };
`;

/**
 * The product's own rules, compiled as the bundle compiles them.
 * @param {string} root
 * @returns {Promise<{ headings: string[], decode: (cells: unknown[][]) => unknown, measure: (log: unknown) => unknown }>}
 */
export async function loadRules(root) {
  const outfile = join(root, '.cache/bench/rules.mjs');
  mkdirSync(join(root, '.cache/bench'), { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2019',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

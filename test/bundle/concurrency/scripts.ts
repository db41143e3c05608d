import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { Worlds } from '../../../preview/emulator';
import { builtWorld } from '../../preview/emulator/concurrency/worldCode';

const ROOT = join(__dirname, '../../..');
const FUNCTIONS = [
  'recordAction',
  'undoAction',
  'recordMany',
  'undoMany',
  'handOver',
  'renameClient',
  'sweepEntries',
  'sweepOnEdit',
  'menuRebuild',
];

/** What Google does when somebody edits the Entry tab. */
export const EDIT = 'editedEntry';
/** The event holds a range, which cannot come from another thread. */
const EDITED = `function ${EDIT}() {
  var trigger = ScriptApp.getProjectTriggers().filter(function (one) {
    return one.getHandlerFunction() === 'sweepOnEdit';
  })[0];
  var sheet = SpreadsheetApp.getActive().getSheetByName('Entry');
  var range = { getSheet: function () { return sheet; } };
  sweepOnEdit({ authMode: 'FULL', triggerUid: trigger.getUniqueId(), range: range });
}`;

/** Threads that run the bundle as it is built for Google. */
export async function worldsOfBundle(): Promise<Worlds> {
  return worldsOf(readFileSync(join(ROOT, 'dist/Code.js'), 'utf8'));
}

/** Threads that run the same sources with a lock that everybody gets at once. */
export async function worldsWithoutLock(): Promise<Worlds> {
  const contents = 'export const googleLock = () => ({ tryLock: () => true, release: () => {} });';
  return worldsOf(await codeWith({ file: /src[\\/]google[\\/]lock\.ts$/, contents }));
}

/** Threads that run the same sources with a lookup tab that never tells of a run that broke off. */
export async function worldsWithoutMark(): Promise<Worlds> {
  const source = readFileSync(join(ROOT, 'src/sheets/lookup.ts'), 'utf8');
  const [before, after] = source.split('isAhead: followers > 0');
  if (after === undefined) throw new Error('The mark of a run that broke off is not found.');
  const contents = `${before ?? ''}isAhead: false${after}`;
  return worldsOf(await codeWith({ file: /src[\\/]sheets[\\/]lookup\.ts$/, contents }));
}

/** Threads that run the same sources, built the same way, with the lock. */
export async function worldsOfSources(): Promise<Worlds> {
  return worldsOf(await codeWith(undefined));
}

async function worldsOf(code: string): Promise<Worlds> {
  const whole = `${code}\n${EDITED}`;
  return new Worlds({ worldCode: await builtWorld(), code: whole, zone: 'Europe/Sofia' });
}

async function codeWith(other: Replacement | undefined): Promise<string> {
  const stubs = FUNCTIONS.map((name) => `function ${name}(r) { return entry.${name}(r); }`);
  const result = await build({
    stdin: {
      contents: `export { ${FUNCTIONS.join(', ')} } from './src/main';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'entry',
    target: 'es2019',
    logLevel: 'silent',
    footer: { js: stubs.join('\n') },
    plugins: other === undefined ? [] : [replaced(other)],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Another source in place of a file. */
interface Replacement {
  readonly file: RegExp;
  readonly contents: string;
}

function replaced({ file, contents }: Replacement): Plugin {
  return {
    name: 'replaced',
    setup: (builder) => {
      builder.onLoad({ filter: file }, ({ path }) => {
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { Worlds } from '../../../preview/emulator';
import { builtWorld } from '../../preview/emulator/concurrency/worldCode';

const ROOT = join(__dirname, '../../..');
const FUNCTIONS = ['recordAction', 'undoAction'];

/** Threads that run the bundle as it is built for Google. */
export async function worldsOfBundle(): Promise<Worlds> {
  return worldsOf(readFileSync(join(ROOT, 'dist/Code.js'), 'utf8'));
}

/** Threads that run the same sources with a lock that everybody gets at once. */
export async function worldsWithoutLock(): Promise<Worlds> {
  return worldsOf(await codeWith('({ tryLock: () => true, release: () => {} })'));
}

/** Threads that run the same sources, built the same way, with the lock. */
export async function worldsOfSources(): Promise<Worlds> {
  return worldsOf(await codeWith(undefined));
}

async function worldsOf(code: string): Promise<Worlds> {
  return new Worlds({ worldCode: await builtWorld(), code, zone: 'Europe/Sofia' });
}

async function codeWith(lock: string | undefined): Promise<string> {
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
    plugins: lock === undefined ? [] : [lockReplacedBy(lock)],
  });
  return result.outputFiles[0]?.text ?? '';
}

function lockReplacedBy(lock: string): Plugin {
  return {
    name: 'lock-replaced',
    setup: (builder) => {
      const contents = `export const googleLock = () => ${lock};`;
      builder.onLoad({ filter: /src[\\/]google[\\/]lock\.ts$/ }, () => ({
        contents,
        loader: 'ts',
      }));
    },
  };
}

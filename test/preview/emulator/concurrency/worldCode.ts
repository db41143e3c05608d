import { join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = join(__dirname, '../../../../preview/emulator/concurrency/world.ts');

/** The entry of a thread as one classic script. */
export async function builtWorld(): Promise<string> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

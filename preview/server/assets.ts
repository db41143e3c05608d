import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Files of the page by path; a path that is not among them is not looked for on the disk. */
export type Assets = ReadonlyMap<string, { type: string; bytes: Buffer }>;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Reads the compiled page once. */
export function readAssets(folder: string): Assets {
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  return new Map(
    names.map((name) => [
      `/assets/${name}`,
      { type: TYPES[extname(name)] ?? '', bytes: readFileSync(join(folder, name)) },
    ]),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure';

/** What was built: the script, and its pages by name. */
export interface Bundle {
  code: string;
  html: Record<string, string>;
}

/**
 * Reads the built add-on; it is never built here, so that what runs is what was shipped.
 *
 * @param folder usually dist
 * @throws Failure when there is no script in it.
 */
export function readBundle(folder: string): Bundle {
  const code = read(join(folder, 'Code.js'));
  if (code === undefined) {
    throw new Failure('The add-on is not built: dist/Code.js is missing; run npm run build first.');
  }
  const sidebar = read(join(folder, 'sidebar.html'));
  return { code, html: sidebar === undefined ? {} : { sidebar } };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

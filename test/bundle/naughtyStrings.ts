import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(__dirname, '../fixtures');

function read(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

/** The last field of each line of a file whose fields are all quoted; a quote within is doubled. */
function lastFields(text: string): string[] {
  const lines = [...text.matchAll(/"\d+","(?:[^"]|"")*","((?:[^"]|"")*)"/g)];
  return lines.map(([, field = '']) => field.replaceAll('""', '"'));
}

const FORMULAS = lastFields(read('formula_injection.csv'));

/** Texts that broke other people's programs, and formulas in disguise; the sources stand in test/fixtures. */
export const NAUGHTY: readonly string[] = [
  ...new Set([...(JSON.parse(read('blns.json')) as string[]), ...FORMULAS]),
];

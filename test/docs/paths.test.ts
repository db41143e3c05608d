import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The files and folders of the project that a page names, such as `src/main.ts`; a name alone stands beside the last. */
function namedPaths(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span);
  let folder = '';
  return spans.filter(isPath).map((path) => {
    if (!path.includes('/')) return join(folder, path);
    folder = dirname(path);
    return path;
  });
}

function isPath(span: string): boolean {
  return /^[\w./-]+\.(ts|tsx|mjs|cjs)$|^(src|sidebar|preview)\//.test(span);
}

/** Where the links of a page lead within the project. */
function linkedPaths(page: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)]+)\)|<img src="([^"]+)"/g)];
  return targets
    .map(([, link, image]) => link ?? image ?? '')
    .filter((target) => !/^(https?:|#)/.test(target))
    .map((target) => join(dirname(page), target.replace(/#.*$/, '')));
}

it.each(PAGES)('%s names files that are there: the next person looks for them', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const paths = [...namedPaths(text), ...linkedPaths(page, text)];
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGuide, writeGuide } from '../../tools/guide/guideFiles.mjs';

const FILES = {
  'docs/a.md': 'text',
  'docs/pictures/A.svg': '<svg/>',
  'docs/pictures/B.svg': '<b/>',
};
let place: { root: string; page: string; pictures: string };
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'tabla-guide-'));
  place = { root, page: 'docs/a.md', pictures: 'docs/pictures' };
  writeGuide(place, FILES);
});
afterEach(() => {
  rmSync(place.root, { recursive: true });
});

function check(): void {
  checkGuide(place, FILES);
}

it('finds nothing behind in what was just written', () => {
  expect(check).not.toThrow();
});

it('names every file that is behind, and what to do', () => {
  writeFileSync(join(place.root, 'docs/a.md'), 'older text');
  expect(check).toThrow(/^docs\/a\.md is behind the JSDoc: run npm run guide\.$/);
  rmSync(join(place.root, 'docs/pictures/B.svg'));
  expect(check).toThrow('docs/a.md, docs/pictures/B.svg are behind the JSDoc: run npm run guide.');
});

it('finds the picture of a function that is gone, and writing takes it away', () => {
  const old = join(place.root, 'docs/pictures/OLD.svg');
  writeFileSync(old, '');
  expect(check).toThrow('docs/pictures/OLD.svg is behind the JSDoc');
  writeGuide(place, FILES);
  expect(existsSync(old)).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '../..');

const SOURCES = {
  'src/main.ts': `import { areNumbers } from './sum';
/** The menu. */
export function onOpen(): void { SpreadsheetApp.getUi(); }
/** Adds. */
export function add(a: { b?: number }, ...more: number[]): unknown {
  return [a.b ?? 0, areNumbers(more)];
}`,
  'src/sum.ts': `import { number, safeParse } from 'valibot';
export const unused = setTimeout;
export const areNumbers = (list) => list.every((one) => safeParse(number(), one).success);`,
  'src/customFunctions.ts': `/**
 * Counts the rows, also of \`$&\`.
 * @param {Range} actions the log
 * @return {number} their number
 * @counted Number: one by one.
 * @pitfall Blank rows count.
 * @customfunction
 */
export function SALES_COUNT(actions: unknown[]): number { return actions.length; }`,
  'sidebar/index.html': '<html><head><!-- style --></head><body><!-- script --></body></html>',
  'sidebar/style.css': 'body { color: #333; }',
  'sidebar/main.tsx': `import { render } from 'preact';
render(<p>{'</script>'}</p>, document.body);`,
};

let tree: string;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'tabla-build-'));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  copyFileSync(join(ROOT, 'appsscript.json'), join(tree, 'appsscript.json'));
  write(SOURCES);
});
afterEach(() => {
  rmSync(tree, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

/** Builds the tree as the command does; gives what the build returned, or its error. */
function build(): { problems?: string[]; error?: string } {
  const script = `import { build } from ${JSON.stringify(pathToFileURL(join(ROOT, 'tools/build.mjs')))};
    const result = await build({ root: ${JSON.stringify(tree)} }).catch((e) => ({ error: e.message }));
    console.log(JSON.stringify(result));`;
  const args = ['--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { problems?: string[]; error?: string };
}

function built(name: string): string {
  return readFileSync(join(tree, 'dist', name), 'utf8');
}

it('makes a good bundle, the same bytes each time', () => {
  expect(build().problems).toEqual([]);
  expect(readdirSync(join(tree, 'dist')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
  const hashes = () =>
    ['Code.js', 'sidebar.html'].map((name) =>
      createHash('sha256').update(built(name)).digest('hex'),
    );
  const first = hashes();
  build();
  expect(hashes()).toEqual(first);
});

it('begins with the stubs that Google reads, each with its own JSDoc', () => {
  build();
  expect(built('Code.js')).toMatch(
    /^\/\*\* The menu. \*\/\nfunction onOpen\(\) \{\n\}\n\/\*\* Adds. \*\/\nfunction add\(a, \.\.\.more\) \{\n\}\n\/\*\*\n \* Counts/,
  );
  expect(built('Code.js')).toContain(' * @customfunction\n */\nfunction SALES_COUNT(actions) {\n}');
});

it('leaves what the guide alone shows out of the comments, which every call loads', () => {
  build();
  expect(built('Code.js')).toContain(' * @return {number} their number\n * @customfunction\n');
  expect(built('Code.js')).not.toMatch(/@counted|@pitfall/);
});

it('leaves out what nobody uses', () => {
  build();
  expect(built('Code.js')).not.toContain('setTimeout');
});

it('removes what an earlier build left', () => {
  write({ 'dist/old.js': '' });
  build();
  expect(readdirSync(join(tree, 'dist'))).not.toContain('old.js');
});

it('makes no sidebar as long as there is none', () => {
  rmSync(join(tree, 'sidebar'), { recursive: true });
  expect(build().problems).toEqual([]);
  expect(readdirSync(join(tree, 'dist'))).toHaveLength(2);
});

it('says what is wrong in the sources', () => {
  write({ 'src/main.ts': 'export const onOpen = () => 1;' });
  expect(build().error).toBe(
    'src/main.ts:1: an entry file may export function declarations and types only.',
  );
  rmSync(join(tree, 'src/main.ts'));
  expect(build().error).toBe('src/main.ts is missing.');
});

it('checks what it built', () => {
  write({ 'src/main.ts': 'export function onOpen() { return new URL("x"); }' });
  expect(build().problems).toEqual([expect.stringMatching(/URL does not exist at Google/)]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundle } from '../../tools/bundleCheck.mjs';

const manifest = readFileSync(join(__dirname, '../../appsscript.json'), 'utf8');

const jsdoc = `/**
 * Adds the numbers of a range.
 * @param {Range} actions the log
 * @return {Array} a table
 * @customfunction
 */`;
const stub = 'function SALES_FUNNEL(actions) {}';
const menu = 'function onOpen() {}';
const fill = `(() => {
  globalThis.onOpen = function () { return SpreadsheetApp.getUi(); };
  globalThis.SALES_FUNNEL = function (actions) { return [[actions.length]]; };
INSIDE
})();`;

interface Parts {
  top?: string;
  inside?: string;
  code?: string;
  sidebar?: string;
  appsscript?: string;
}

/** What is found in a bundle that is good but for the parts given. */
function problemsOf({ top = '', inside = '', code, sidebar = '', appsscript }: Parts = {}) {
  const good = [menu, jsdoc, stub, top, fill.replace('INSIDE', inside)].join('\n');
  const functions = [
    { name: 'onOpen', params: [], jsdoc: '', custom: false, file: 'src/main.ts' },
    { name: 'SALES_FUNNEL', params: ['actions'], jsdoc, custom: true, file: 'src/x.ts' },
  ];
  return checkBundle({
    code: code ?? good,
    sidebar,
    manifest: appsscript ?? manifest,
    functions,
  });
}

it('finds nothing in a good bundle', () => {
  expect(problemsOf()).toEqual([]);
});

describe('a bundle fails, because', () => {
  it('it is no classic script', () => {
    expect(problemsOf({ top: 'export const a = 1;' })).toEqual([
      expect.stringMatching(/no classic script: SyntaxError/),
    ]);
  });

  it.each([
    ['optional chaining', 'const a = globalThis.onOpen?.length;'],
    ['the operator ??', 'const a = null ?? 1;'],
    ['the operator ??=', 'let a; a ??= 1;'],
    ['the operator ||=', 'let a; a ||= 1;'],
    ['the operator &&=', 'let a; a &&= 1;'],
    ['a big integer literal', 'const a = 1n;'],
    ['a private name', 'class A { #b() {} }'],
    ['a class field', 'class A { b = 1; }'],
    ['a static block', 'class A { static { } }'],
    ['a dynamic import', 'const a = () => import("x");'],
    ['a numeric separator', 'const a = 1_000;'],
    ['a regular expression flag', 'const a = /a/d;'],
  ])('%s is newer than ES2019', (what, inside) => {
    expect(problemsOf({ inside })).toContainEqual(
      expect.stringMatching(new RegExp(`^Code.js:\\d+: ${what.replace(/[?|]/g, '\\$&')} is newer`)),
    );
  });

  it('a function is callable that no entry file exports', () => {
    expect(problemsOf({ top: 'function secret() {}' })).toEqual([
      expect.stringMatching(/secret is callable, but no entry file exports it/),
      'Code.js leaves the global secret behind.',
    ]);
  });

  it.each(['const a = 1;', 'var a = function () {};', 'class A {}', 'let a = 1;'])(
    'a name is declared at the top: %s',
    (top) => {
      expect(problemsOf({ top })).toContainEqual(expect.stringContaining('may stand at the top'));
    },
  );

  it('a global is left behind', () => {
    expect(problemsOf({ inside: 'globalThis.Object2 = 1;' })).toContainEqual(
      'Code.js leaves the global Object2 behind.',
    );
  });

  it('an entry function is missing', () => {
    expect(problemsOf({ code: `${jsdoc}\n${stub}\n${fill.replace('INSIDE', '')}` })).toContain(
      'Code.js: the top-level function onOpen of src/main.ts is missing.',
    );
  });

  it('a stub was never filled', () => {
    expect(problemsOf({ code: `${menu}\n${jsdoc}\n${stub}` })).toEqual([
      'Code.js: onOpen is still an empty stub after loading.',
      'Code.js: SALES_FUNNEL is still an empty stub after loading.',
    ]);
  });

  it('a stub has lost its parameters', () => {
    const code = `${menu}\nfunction SALES_FUNNEL() {}\n${fill.replace('INSIDE', '')}`;
    expect(problemsOf({ code })).toContainEqual(
      expect.stringContaining('SALES_FUNNEL() must read SALES_FUNNEL(actions).'),
    );
  });

  it('it throws while it loads', () => {
    expect(problemsOf({ inside: 'throw new Error("no");' })).toContain(
      'Code.js does not load: Error: no',
    );
  });

  it.each(['SpreadsheetApp.getActive();', 'Session.getActiveUser;', 'new Utilities();'])(
    'it touches a service while it loads, which breaks the menu: %s',
    (inside) => {
      expect(problemsOf({ inside })).toContainEqual(
        expect.stringMatching(/^Code.js touches (SpreadsheetApp|Session|Utilities) while/),
      );
    },
  );

  it.each([
    ['its JSDoc directly above', ''],
    ['a description', jsdoc.replace('Adds the numbers of a range.', '')],
    ['@customfunction', jsdoc.replace('@customfunction', '')],
    ['@return', jsdoc.replace('@return', '@see')],
    ['@param actions', jsdoc.replace(/@param.*/, '')],
    [
      'the parameter other of its JSDoc',
      jsdoc.replace('@return', '@param {X} other x\n * @return'),
    ],
  ])('a custom function lacks %s', (what, comment) => {
    const code = `${menu}\n${comment}\n${stub}\n${fill.replace('INSIDE', '')}`;
    expect(problemsOf({ code })).toEqual([expect.stringContaining(`SALES_FUNNEL lacks ${what}`)]);
  });

  it.each(['counted', 'pitfall'])('a comment carries what the guide alone shows: @%s', (tag) => {
    const comment = jsdoc.replace('@return', `@${tag} a: b\n * @return`);
    const code = `${menu}\n${comment}\n${stub}\n${fill.replace('INSIDE', '')}`;
    expect(problemsOf({ code })).toEqual([
      expect.stringContaining(`SALES_FUNNEL carries @${tag}, which is meant for the guide alone.`),
    ]);
  });

  it.each([
    ...['setTimeout', 'URL', 'TextEncoder', 'fetch', 'crypto', 'atob', 'structuredClone', 'window'],
    ...['queueMicrotask', 'process', 'Buffer', 'require', 'document', 'UrlFetchApp', 'MailApp'],
  ])('%s does not exist at Google, or is not meant to be used', (name) => {
    const message: unknown = expect.stringMatching(
      new RegExp(`^Code.js:\\d+: ${name} does not exist`),
    );
    const uses = [`${name}(1)`, `{ ${name} }`, `globalThis.${name}`, `[x => ${name}.y]`];
    for (const use of uses) {
      expect(problemsOf({ inside: `const f = () => (${use});` })).toEqual([message]);
    }
  });

  it('the script is over its budget', () => {
    expect(problemsOf({ inside: `const a = '${'x'.repeat(368_640)}';` })).toEqual([
      'Code.js has 361 KB; its budget is 360 KB.',
    ]);
  });

  it('the sidebar is over its budget', () => {
    expect(problemsOf({ sidebar: 'x'.repeat(102_401) })).toEqual([
      'sidebar.html has 101 KB; its budget is 100 KB.',
    ]);
  });

  it('the manifest asks for more, or for less, than expected', () => {
    const scope = 'https://www.googleapis.com/auth/spreadsheets';
    expect(problemsOf({ appsscript: manifest.replace(`${scope}.currentonly`, scope) })).toEqual([
      `appsscript.json lacks the scope ${scope}.currentonly.`,
      `appsscript.json asks for the scope ${scope}, which is not expected.`,
    ]);
  });

  it('the manifest names another runtime, or is no JSON', () => {
    expect(problemsOf({ appsscript: manifest.replace('"V8"', '"DEPRECATED_ES5"') })).toEqual([
      'appsscript.json must name the runtime V8.',
    ]);
    expect(problemsOf({ appsscript: '{' })).toEqual(['appsscript.json is no JSON.']);
  });
});

it('lets names be that only look like missing ones', () => {
  const inside = `const f = ({ URL: a }, setTimeout) => {
    fetch: for (;;) { if (typeof crypto === 'object') break fetch; }
    const { window: b = 1 } = a;
    return { document: b, process() {}, c: a.Buffer, d: setTimeout };
  };`;
  expect(problemsOf({ inside })).toEqual([]);
});

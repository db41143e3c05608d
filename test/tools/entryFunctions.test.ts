import { parseEntry } from '../../tools/bundle/entryFunctions.mjs';

const FILE = 'src/customFunctions.ts';

it('reads names, parameters and JSDoc of exported functions, and nothing else', () => {
  const text = `import { a } from './a';
/** Not this one. */

/** Adds
 * numbers. */
export function ADD(x: number, y?: number, z = 1, ...rest: number[]): number { return a(x); }
function inner() {}
export type X = string;
export interface Y { a: 1 }
export type { Z } from './z';
`;
  expect(parseEntry(FILE, text)).toEqual([
    {
      name: 'ADD',
      params: ['x', 'y', 'z', '...rest'],
      jsdoc: '/** Adds\n * numbers. */',
      custom: true,
      file: FILE,
    },
  ]);
});

it.each([
  'export const f = () => 1;',
  'export class A {}',
  'export enum A { B }',
  "export { f } from './f';",
  "export * from './f';",
  'export default 1;',
])('refuses what Google could not call: %s', (text) => {
  expect(() => parseEntry(FILE, `\n${text}`)).toThrow(
    `${FILE}:2: an entry file may export function declarations and types only.`,
  );
});

it.each([
  'export default function f() {}',
  'export async function f() {}',
  'export function* f() {}',
])('refuses a function of another kind: %s', (text) => {
  expect(() => parseEntry(FILE, text)).toThrow(`${FILE}:1: f must be a plain named function.`);
});

it('refuses a parameter without a name, for autocomplete shows the names', () => {
  expect(() => parseEntry(FILE, 'export function f({ a }: X) {}')).toThrow(
    'every parameter of f needs a name of its own.',
  );
});

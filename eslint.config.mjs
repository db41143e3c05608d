import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { SERVICES } from './tools/bundleCheck/freeNames.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];

/** Only the one adapter reads the clock: everything else is given its date. */
const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Read the clock in src/google/clock.ts alone, and pass the time on.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Read the clock in src/google/clock.ts alone, and pass the time on.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Read the clock in src/google/clock.ts alone, and pass the time on.',
  },
];

/** A result must not depend on the language of the machine. */
const LOCALE = [
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Name the locale.',
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    message: 'Name the locale.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: 'Name the locale, or compare character by character.',
  },
];

/** Text reaches the page as text. */
const MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Write text, never markup.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Write text, never markup.',
  },
  {
    selector: 'Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Write text, never markup.',
  },
];

const SERVER = [
  {
    selector: 'MemberExpression[object.name="google"][property.name="script"]',
    message: 'Only sidebar/services.ts calls the server.',
  },
];

const FOCUS = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|xit|xtest|fdescribe|xdescribe)$/]',
    message: 'Every test runs.',
  },
];

/** @param {object[]} selectors */
const forbid = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default tseslint.config(
  { ignores: ['dist/', 'build/', '.cache/', 'coverage/', 'test/fixtures/'] },
  eslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: nodeGlobals() },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: TYPESCRIPT,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/check-param-names': [
        'error',
        { checkDestructured: false, disableMissingParamChecks: true },
      ],
      'jsdoc/check-tag-names': [
        'error',
        // The last two stand in the guide of the formulas alone: docs/functions.md.
        { definedTags: ['customfunction', 'counted', 'pitfall'] },
      ],
      'jsdoc/require-param-name': 'error',
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-check': 'error',
      'jsdoc/require-returns-description': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ArrowFunctionExpression: true } },
      ],
      'jsdoc/require-description': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**', 'sidebar/**'],
    ignores: ['src/google/clock.ts'],
    rules: forbid(...CLOCK),
  },
  { files: ['src/domain/**'], rules: forbid(...CLOCK, ...LOCALE) },
  {
    files: ['src/**', 'sidebar/**'],
    ignores: ['src/google/**'],
    rules: { 'no-restricted-globals': ['error', ...SERVICES] },
  },
  { files: ['sidebar/**'], rules: forbid(...CLOCK, ...MARKUP, ...SERVER) },
  { files: ['sidebar/services.ts'], rules: forbid(...CLOCK, ...MARKUP) },
  {
    // The JSDoc of a custom function is read by Sheets, which wants the types and `@return`.
    files: ['src/customFunctions.ts'],
    settings: { jsdoc: { tagNamePreference: { returns: 'return' } } },
    // Each function is one line; the rest is the guide to it, which stands nowhere else.
    rules: { 'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }] },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off', ...forbid(...FOCUS) },
  },
  prettier,
);

/** What Node gives to every file, and the tools use. */
function nodeGlobals() {
  const names = [
    'console',
    'process',
    'Buffer',
    'URL',
    'require',
    'module',
    '__dirname',
    'globalThis',
    'performance',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

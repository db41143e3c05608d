'use strict';

// Imports go one way (docs/decisions say why): the rules at the bottom know nothing of the sheet,
// the sheet nothing of Google, and nobody but the entry files knows everybody.

/**
 * Each place of the bundle, and what of the project it may import: `to` as it is, `types` as types
 * alone (a port's own signature names them).
 */
const MAY_IMPORT = [
  { from: 'src/domain/', to: [] },
  { from: 'src/texts/', to: ['src/domain/'], types: ['src/sheets/'] },
  { from: 'src/sheets/', to: ['src/domain/'] },
  { from: 'src/tables/', to: ['src/domain/', 'src/sheets/', 'src/texts/'] },
  {
    from: 'src/formulas/',
    to: ['src/domain/', 'src/sheets/', 'src/tables/', 'src/texts/', 'src/app/ports'],
  },
  {
    from: 'src/app/',
    to: ['src/domain/', 'src/sheets/', 'src/tables/', 'src/texts/', 'src/rpc(/|\\.ts$)'],
  },
  {
    from: 'src/google/',
    to: ['src/app/ports', 'src/domain/', 'src/sheets/'],
    types: ['src/tables/'],
  },
  { from: 'src/customFunctions\\.ts$', to: ['src/formulas/'], types: ['src/sheets/'] },
  { from: 'src/rpc(/|\\.ts$)', to: [], types: ['src/texts/'] },
  { from: 'src/main\\.ts$', to: ['src/'] },
  { from: 'sidebar/', to: ['src/rpc(/|\\.ts$)'] },
];

/** The rooms of the rules, each above those it may look into: days, the log, the board, and what is counted on it. */
const DOMAIN_ROOMS = {
  calendar: [],
  log: ['calendar'],
  board: ['calendar', 'log'],
  stages: ['calendar', 'log', 'board'],
  sales: ['calendar', 'log', 'board'],
  base: ['calendar', 'log', 'board'],
  people: ['calendar', 'log', 'board', 'stages', 'sales', 'base'],
};

/**
 * The rooms of the sidebar, each above those it may look into: words, keys, calls, fields, the search for a client, what
 * was recorded, the recorder, and the further views; the desk holds them together.
 */
const SIDEBAR_ROOMS = {
  wording: [],
  keys: ['wording'],
  calls: ['wording', 'keys'],
  fields: ['wording', 'keys'],
  client: ['wording', 'keys', 'calls', 'fields'],
  entries: ['wording', 'keys', 'calls', 'fields', 'client'],
  record: ['wording', 'keys', 'calls', 'fields', 'client', 'entries'],
  day: ['wording', 'keys', 'calls', 'fields', 'client'],
  card: ['wording', 'keys', 'calls', 'fields', 'client'],
  head: ['wording', 'keys', 'calls', 'fields', 'client'],
  desk: [
    ...['wording', 'keys', 'calls', 'fields', 'client', 'entries', 'record'],
    ...['day', 'card', 'head'],
  ],
};

/**
 * The rooms of the use cases, each above those it may look into: who may do what; the log, the base and both as one
 * workbook; then what is recorded, and what else people do.
 */
const APP_ROOMS = {
  access: [],
  log: ['access'],
  base: ['access', 'log'],
  book: ['access', 'log', 'base'],
  recording: ['access', 'log', 'base', 'book'],
  many: ['access', 'log', 'base', 'book', 'recording'],
  phone: ['access', 'log', 'base', 'book', 'recording'],
  steering: ['access', 'log', 'recording'],
  desk: ['access'],
  setUp: ['access'],
  report: ['access', 'log'],
};

/** The rooms of what runs the built bundle: the emulator, the invented team, the command, the workbench and its page. */
const PREVIEW_ROOMS = {
  emulator: [],
  demo: ['emulator'],
  headless: ['emulator'],
  server: ['emulator', 'demo', 'headless'],
  page: ['server'],
};

/** Small packages that may go into the script, and where. */
const SCRIPT_PACKAGES = ['valibot', '@noble/hashes'];

const direction = MAY_IMPORT.map(({ from, to, types = [] }) => ({
  name: `imports-of-${from.replace(/[^\w]+/g, '-').replace(/-$|-ts-$/g, '')}`,
  severity: 'error',
  comment: `${from} may import of the project: ${to.join(', ') || 'nothing'}.`,
  from: { path: `^${from}` },
  to: {
    path: '^(src|sidebar|preview|tools|test)/',
    pathNot: [from, ...to, ...types].map((place) => `^${place}`),
  },
}));

const typesOfPorts = MAY_IMPORT.filter(({ types }) => types).map(({ from, types }) => ({
  name: `types-of-${from.replace(/[^\w]+/g, '-').replace(/-$/g, '')}`,
  severity: 'error',
  comment: `${from} may import types alone of ${types.join(', ')}.`,
  from: { path: `^${from}` },
  to: { path: types.map((place) => `^${place}`), dependencyTypesNot: ['type-only'] },
}));

const rooms = [
  ['src/domain', DOMAIN_ROOMS],
  ['src/app', APP_ROOMS],
  ['sidebar', SIDEBAR_ROOMS],
  ['preview', PREVIEW_ROOMS],
].flatMap(([house, all]) =>
  Object.entries(all).map(([room, below]) => ({
    name: `imports-of-${house.replace('/', '-')}-${room}`,
    severity: 'error',
    comment: `${house}/${room} may look into: ${below.join(', ') || 'no other room'}.`,
    from: { path: `^${house}/${room}/` },
    to: {
      path: `^${house}/[^/]+/`,
      pathNot: [room, ...below].map((name) => `^${house}/${name}/`),
    },
  })),
);

const packages = [
  {
    name: 'packages-of-pure-code',
    comment: 'The rules, the words and the entry files stand alone: no package at all.',
    from: { path: '^src/(domain|texts)/|^src/[^/]+$' },
    to: { path: 'node_modules', dependencyTypesNot: ['core'] },
  },
  {
    name: 'packages-of-the-script',
    comment: `Only these packages belong in the script: ${SCRIPT_PACKAGES.join(', ')}.`,
    from: { path: '^src/(sheets|app|google)/' },
    to: { path: 'node_modules', pathNot: SCRIPT_PACKAGES.map((name) => `node_modules/${name}/`) },
  },
  {
    name: 'packages-of-the-sidebar',
    comment: 'The sidebar is made of preact alone.',
    from: { path: '^sidebar/' },
    to: { path: 'node_modules', pathNot: ['node_modules/preact/'] },
  },
  {
    name: 'no-node-in-the-bundle',
    comment: "Google's runtime has no module of Node's.",
    from: { path: '^(src|sidebar)/' },
    to: { dependencyTypes: ['core'] },
  },
].map((rule) => ({ severity: 'error', ...rule }));

const typesOnly = [
  {
    name: 'sidebar-takes-types-only',
    comment: 'Words and rules reach the sidebar from the server.',
    from: { path: '^sidebar/' },
    to: { path: '^src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'preview-takes-types-only',
    comment: 'The workbench runs the built bundle, so that it shows what Google will run.',
    from: { path: '^preview/' },
    to: { path: '^src/', dependencyTypesNot: ['type-only'] },
  },
].map((rule) => ({ severity: 'error', ...rule }));

const general = [
  {
    name: 'no-other-place',
    comment: 'A new place of the bundle is named in MAY_IMPORT, with what it may import.',
    from: { path: '^src/', pathNot: MAY_IMPORT.map(({ from }) => `^${from}`) },
    to: {},
  },
  {
    name: 'no-cycles',
    comment: 'Types may know each other; running code may not.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nobody imports and that imports nothing is left over.',
    from: {
      orphan: true,
      path: '^(src|sidebar|preview)/',
      // The shim is an entry of its own: it runs inside the sidebar's frame.
      pathNot: '\\.d\\.ts$|^preview/page/sidebarShim\\.ts$',
    },
    to: {},
  },
  {
    name: 'no-unresolved',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'preview-is-no-test',
    from: { path: '^preview/' },
    to: { path: '^(test|tools|sidebar)/' },
  },
  {
    name: 'tools-stand-alone',
    comment: 'Node runs the tools as they are: they cannot import TypeScript.',
    from: { path: '^tools/' },
    to: { path: '^(src|sidebar|preview|test)/' },
  },
].map((rule) => ({ severity: 'error', ...rule }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...direction, ...rooms, ...typesOfPorts, ...packages, ...typesOnly, ...general],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};

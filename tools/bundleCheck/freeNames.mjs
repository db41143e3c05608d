import ts from 'typescript';
import { placeOf } from './parsing.mjs';

/** The services of Google that the add-on may use, see https://developers.google.com/apps-script/reference */
export const SERVICES = [
  'CacheService',
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
];

/** What ECMAScript defines, and the runtime has. */
const LANGUAGE = [
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'Object', 'Function', 'Boolean', 'Symbol'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Number', 'BigInt', 'Math', 'Date', 'Intl', 'String', 'RegExp', 'JSON', 'Promise', 'Reflect'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView', 'Proxy'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'encodeURIComponent', 'decodeURIComponent'],
  ...['encodeURI', 'decodeURI', 'escape', 'unescape', 'arguments', 'console'],
];

const ALLOWED = new Set([...LANGUAGE, ...SERVICES]);

/**
 * Finds the names that the script takes from outside. Timers, URL, TextEncoder, fetch, crypto and
 * the like are missing at Google; `typeof name` is allowed, for it asks and does not use.
 * @param {string} code text of Code.js
 * @returns {string[]} one line for each name, with its first place
 */
export function checkFreeNames(code) {
  const { source, checker } = bind(code);
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = freeName(node, checker);
    if (name && !ALLOWED.has(name) && !found.has(name)) found.set(name, placeOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map(([name, place]) => `${place}: ${name} does not exist at Google.`);
}

/**
 * Without any library, so that only the script's own declarations are known.
 * @param {string} code
 */
function bind(code) {
  const source = ts.createSourceFile(
    'Code.js',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const options = { allowJs: true, noLib: true, types: [], target: ts.ScriptTarget.ES2019 };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name) => (name === 'Code.js' ? source : undefined);
  const program = ts.createProgram(['Code.js'], options, host);
  return { source, checker: program.getTypeChecker() };
}

/**
 * @param {ts.Node} node
 * @param {ts.TypeChecker} checker
 * @returns {string | undefined} the name, where it is used and nobody in the script declares it
 */
function freeName(node, checker) {
  if (!ts.isIdentifier(node) || ts.isTypeOfExpression(node.parent)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return globalMember(parent);
  if (isLabelOrKey(node)) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  // TypeScript knows `require` and the like without any declaration.
  return symbol?.declarations?.length ? undefined : node.text;
}

/**
 * @param {ts.PropertyAccessExpression} access
 * @returns {string | undefined} X of globalThis.X, unless X is being set
 */
function globalMember({ expression, name, parent }) {
  if (!ts.isIdentifier(expression) || expression.text !== 'globalThis') return undefined;
  const isSet =
    ts.isBinaryExpression(parent) &&
    parent.left === name.parent &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet ? undefined : name.text;
}

/** @param {ts.Identifier} node */
function isLabelOrKey(node) {
  const { parent } = node;
  return (
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    ts.isMetaProperty(parent)
  );
}

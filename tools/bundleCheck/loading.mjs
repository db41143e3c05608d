import vm from 'node:vm';
import { SERVICES } from './freeNames.mjs';

/** @import { EntryFunction } from '../bundle/entryFunctions.mjs' */

/**
 * Loads Code.js as Google does: at every start, in every authorisation mode. A service touched
 * then breaks the menu; a global left behind can be called by any client.
 * @param {string} code
 * @param {EntryFunction[]} functions
 * @returns {string[]}
 */
export function checkLoading(code, functions) {
  /** @type {Set<string>} */
  const touched = new Set();
  const context = vm.createContext(
    Object.fromEntries(SERVICES.map((name) => [name, spy(name, touched)])),
  );
  const before = new Set(globalNames(context));
  try {
    vm.runInContext(code, context, { filename: 'Code.js', timeout: 10_000 });
  } catch (error) {
    return [`Code.js does not load: ${String(error)}`];
  }
  return [
    ...[...touched].map((name) => `Code.js touches ${name} while it loads.`),
    ...checkGlobals(context, before, functions),
  ];
}

/**
 * @param {vm.Context} context
 * @param {Set<string>} before
 * @param {EntryFunction[]} functions
 */
function checkGlobals(context, before, functions) {
  const wanted = new Set(functions.map((f) => f.name));
  const left = globalNames(context).filter((name) => !before.has(name) && !wanted.has(name));
  const empty = [...wanted].filter((name) => isStub(context[name]));
  return [
    ...left.map((name) => `Code.js leaves the global ${name} behind.`),
    ...empty.map((name) => `Code.js: ${name} is still an empty stub after loading.`),
  ];
}

/** @param {unknown} value */
function isStub(value) {
  return typeof value !== 'function' || /\{\s*\}$/.test(Function.prototype.toString.call(value));
}

/** @param {vm.Context} context */
function globalNames(context) {
  return /** @type {string[]} */ (
    vm.runInContext('Object.getOwnPropertyNames(globalThis)', context)
  );
}

/**
 * @param {string} name
 * @param {Set<string>} touched
 */
function spy(name, touched) {
  // A function, for an arrow cannot be called with `new`.
  const service = function () {
    touched.add(name);
  };
  return new Proxy(service, {
    get: () => {
      touched.add(name);
      return () => undefined;
    },
  });
}

import { loadTypeScript } from '../loadTypeScript.mjs';
import { medianOf, timed } from './timing.mjs';

const SIZES = [10_000, 100_000];
/** For the smaller base, in milliseconds a key. */
const LIMIT = 50;
const TYPED = 40;

const ENTRY = `
export { isKnown, matchNames } from './sidebar/client/matchNames';
export { indexOf } from './sidebar/client/nameIndex';
export { sameCompanies } from './sidebar/client/sameCompany';
`;

const FIRST = ['Nordic', 'Albena', 'Север', 'Golden', 'Родопи', 'Baltic', 'Волга', 'Union', 'Ока'];
const SECOND = ['Timber', 'Мебель', 'Foods', 'Строй', 'Logistics', 'Вино', 'Steel', 'Текстил'];
const FORM = ['Ltd', 'ООО', 'ЕООД', 'GmbH', 'АД', 'LLC', ''];

/**
 * Measures each key of some typed names among invented clients, and prints it: the names that fit, whether the name is
 * known, and which companies it may be, as the sidebar works them out.
 * @param {string} root folder of the project
 * @returns {Promise<void>}
 * @throws {Error} where a name typed in full is not found, or the search of the smaller base is too slow
 */
export async function measureSearch(root) {
  const search = await loadTypeScript(root, 'search', ENTRY);
  const figures = SIZES.map((size) => measure(search, size));
  for (const { size, index, worst, most, median, keys } of figures) {
    console.log(
      `${size} names: index ${shown(index)} once, then ${keys} keys: ` +
        `median ${shown(median)}, 99 of 100 within ${shown(most)}, worst ${shown(worst)} a key`,
    );
  }
  const [small, large] = figures;
  if (!small || !large) return;
  const ratio = (large.median / small.median).toFixed(1);
  console.log(`median of ${large.size} : ${small.size} names = ${ratio} (limit ${LIMIT} ms a key)`);
  // Not the worst one: the machine may have done something else just then.
  if (small.most > LIMIT) throw new Error('The search is too slow.');
}

/**
 * @param {any} search what the sidebar searches with
 * @param {number} size number of clients
 */
function measure({ isKnown, matchNames, indexOf, sameCompanies }, size) {
  const names = Array.from({ length: size }, (_, n) => nameOf(n));
  const index = timed(() => indexOf(names).companies()).time;
  const times = [];
  for (const name of [...typedNames(names), 'Quite another company']) {
    for (let length = 1; length <= name.length; length++) {
      const typed = name.slice(0, length);
      const { time } = timed(() => {
        matchNames(names, typed);
        if (!isKnown(names, typed)) sameCompanies(indexOf(names).companies(), typed);
      });
      times.push(time);
    }
    if (isKnown(names, name) && !matchNames(names, name).includes(name))
      throw new Error(`${name} is not found.`);
  }
  const [worst, most, median] = [Math.max(...times), percentile(times, 0.99), medianOf(times)];
  return { size, index, worst, most, median, keys: times.length };
}

/**
 * The smallest of some numbers within which a share of them lies.
 * @param {number[]} numbers
 * @param {number} share
 */
function percentile(numbers, share) {
  const at = Math.ceil(numbers.length * share) - 1;
  return numbers.toSorted((a, b) => a - b)[at] ?? NaN;
}

/**
 * Names from all over the list.
 * @param {string[]} names
 */
function typedNames(names) {
  const step = Math.floor(names.length / TYPED);
  return names.filter((_, at) => at % step === 0);
}

/** @param {number} n */
function nameOf(n) {
  const words = [FIRST[n % 9], SECOND[Math.floor(n / 9) % 8], String(n), FORM[n % 7]];
  return words.filter((word) => word !== '').join(' ');
}

/** @param {number} time milliseconds */
function shown(time) {
  return `${time.toFixed(time < 1 ? 2 : time < 10 ? 1 : 0)} ms`;
}

import { streamOf, weighted, type Random } from './random';
import type { CompanyWords } from './words/words';

const [ROOTS, TOWNS, TRADES] = [160, 12, 12];
/** A root with a trade, a town with a trade, a family firm. */
const KINDS = [72, 14, 14];

/** So many names of invented companies, no two alike; the same draws in every language. */
export function companyNames(words: CompanyWords, count: number, seed: number): string[] {
  const random = streamOf(seed, 'company names');
  const names = new Set<string>();
  while (names.size < count) names.add(companyName(random, words));
  return [...names];
}

function companyName(random: Random, words: CompanyWords): string {
  const kind = weighted(random, KINDS);
  const root = Math.floor(random() * ROOTS);
  const town = Math.floor(random() * TOWNS);
  const trade = Math.floor(random() * TRADES);
  // The legal form follows from the rest, so that no two names differ by it alone.
  const form = at(words.forms, (kind === 0 ? root + trade : trade) % words.forms.length);
  if (kind === 1)
    return words.townCompany(at(words.towns, town), at(words.townTrades, trade), form);
  if (kind === 2) return words.family(rootName(words, root), at(words.forms, 0));
  return words.company(rootName(words, root), at(words.trades, trade), form);
}

function rootName({ starts, ends }: CompanyWords, root: number): string {
  return at(starts, root % starts.length) + at(ends, Math.floor(root / starts.length));
}

function at(list: readonly string[], place: number): string {
  const word = list[place];
  if (word === undefined) throw new Error(`No part of a company name at ${place}`);
  return word;
}

import { companyKey, type Company } from './sameCompany';

/** What is worked out once for a list of names, so that no key stroke has to. */
export interface NameIndex {
  /** Each name as it is searched, in the order of the list. */
  readonly searched: readonly string[];
  /** Where each name stands in the list, by its key; of equal names the first. */
  readonly places: ReadonlyMap<string, number>;
  readonly companies: () => readonly Company[];
}

const indexes = new WeakMap<readonly string[], NameIndex>();

/** The index of a list of names, which must not change afterwards; made once for each list. */
export function indexOf(names: readonly string[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  let companies: readonly Company[] | undefined;
  const made: NameIndex = {
    searched: names.map(asSearched),
    places: placesOf(names),
    companies: () => (companies ??= names.map((name) => ({ name, key: companyKey(name) }))),
  };
  indexes.set(names, made);
  return made;
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const key = nameKey(name);
    if (!places.has(key)) places.set(key, at);
  }
  return places;
}

/** A name, or a part of one, as it is searched: without case, and "е" for "ё", as people type. */
export function asSearched(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}

/** By this names are compared: trimmed, inner spaces joined, case ignored. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

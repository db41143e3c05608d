import { asSearched, indexOf, nameKey } from './nameIndex';

/** Names offered at most: as many as can be looked over at a glance. */
const MOST = 7;

/**
 * The names that fit what was typed, the best first: those that begin with it, then those of which a word begins with
 * it, then those that hold it anywhere; case is ignored, and “ё” is “е”. Nothing typed: nothing offered.
 */
export function matchNames(names: readonly string[], typed: string): readonly string[] {
  const wanted = asSearched(typed.trim());
  if (wanted === '') return [];
  const ranks: [string[], string[], string[]] = [[], [], []];
  for (const [index, name] of indexOf(names).searched.entries()) {
    const rank = rankOf(name, wanted);
    if (rank === undefined) continue;
    const found = names[index];
    if (found !== undefined && ranks[rank].length < MOST) ranks[rank].push(found);
    if (ranks[0].length >= MOST) break;
  }
  return ranks.flat().slice(0, MOST);
}

/** 0: begins with it, 1: a word begins with it, 2: holds it; undefined: does not. */
function rankOf(name: string, wanted: string): 0 | 1 | 2 | undefined {
  let at = name.indexOf(wanted);
  if (at <= 0) return at === 0 ? 0 : undefined;
  for (; at > 0; at = name.indexOf(wanted, at + 1)) {
    if (/[\s"«„(-]/.test(name.charAt(at - 1))) return 1;
  }
  return 2;
}

/** The client of this name as the base writes him, case and spaces aside; undefined where there is none. */
export function knownName(names: readonly string[], typed: string): string | undefined {
  const at = indexOf(names).places.get(nameKey(typed));
  return at === undefined ? undefined : names[at];
}

/** Whether the base has a client of this name, case and spaces aside. */
export function isKnown(names: readonly string[], typed: string): boolean {
  return knownName(names, typed) !== undefined;
}

/** Legal forms and words for them, as people write them in our three languages. */
const FORMS = new Set([
  ...['ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'inc', 'incorporated', 'corp', 'corporation'],
  ...['co', 'company', 'gmbh', 'ag', 'kg', 'ug', 'sa', 'sarl', 'sas', 'srl', 'bv', 'nv', 'oy'],
  ...['ооо', 'оао', 'зао', 'пао', 'ао', 'ип', 'нао', 'тоо', 'ooo', 'oao', 'zao', 'pao'],
  ...['оод', 'еоод', 'ад', 'еад', 'ет', 'сд', 'кд', 'кда', 'дззд', 'ood', 'eood', 'ead'],
]);
/** Cyrillic letters whose capitals look like Latin ones: "АВС" may be either. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
  },
};
/** Shorter beginnings fit too much. */
const SHORTEST_BEGINNING = 4;
const MOST = 3;

/**
 * What is left of a company's name without case, accents on "ё", spaces, punctuation and legal forms, and with a
 * Latin letter for each Cyrillic one that looks like it: two names with one key may be one company. A name of legal forms alone keeps them; '' where no letter or digit is left.
 */
export function companyKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/ё/g, 'е')
    // Points and hyphens join ("L.L.C.", "Rolls-Royce"); other signs part.
    .replace(/[.\-‐-―'’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !FORMS.has(word));
  const key = (bare.length > 0 ? bare : words).join('');
  return key.replace(/[а-х]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** A name of the base and its key. */
export interface Company {
  readonly name: string;
  readonly key: string;
}

/**
 * The companies that a new name may be: those of the same key, then those whose key begins with it; three at most. A
 * name of fewer than four letters finds only its equals.
 */
export function sameCompanies(companies: readonly Company[], typed: string): readonly string[] {
  const wanted = companyKey(typed);
  if (wanted === '') return [];
  const equal: string[] = [];
  const beginning: string[] = [];
  for (const { name, key } of companies) {
    if (key === wanted) equal.push(name);
    else if (wanted.length >= SHORTEST_BEGINNING && key.startsWith(wanted)) beginning.push(name);
  }
  return [...equal, ...beginning].slice(0, MOST);
}

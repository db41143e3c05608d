const LONGEST = 3650;

/** The limits as the fields show them; learned: blank. */
export function limitTexts(limits: readonly (number | null)[]): readonly string[] {
  return limits.map((limit) => (limit === null ? '' : String(limit)));
}

/** The limits that were typed: whole days from 1 to 3650, blank is null (learned); undefined where one is neither. */
export function readLimits(texts: readonly string[]): (number | null)[] | undefined {
  const limits = texts.map(readLimit);
  return limits.some((limit) => limit === undefined) ? undefined : (limits as (number | null)[]);
}

function readLimit(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const limit = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return limit >= 1 && limit <= LONGEST ? limit : undefined;
}

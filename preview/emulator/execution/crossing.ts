import { isDate } from './cellConversion';

/**
 * A value that may cross google.script.run, as JSON text; `undefined` becomes null. Throws for what
 * Google refuses: dates, functions, symbols, numbers that are not finite, at any depth.
 * Source: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function crossingText(value: unknown, place: string): string {
  return JSON.stringify(copy(value, place, new Set()));
}

function copy(value: unknown, place: string, above: ReadonlySet<object>): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : illegal(place, 'number');
  if (typeof value !== 'object') return illegal(place, typeof value);
  if (isDate(value)) return illegal(place, 'Date');
  if (above.has(value)) return illegal(place, 'circular object');
  return copyInside(value, place, new Set(above).add(value));
}

function copyInside(value: object, place: string, above: ReadonlySet<object>): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => copy(item, `${place}[${String(at)}]`, above));
  }
  // Without a prototype, a key such as __proto__ is a key like any other, as it is in JSON.
  const result = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) result[key] = copy(item, `${place}.${key}`, above);
  }
  return result;
}

function illegal(place: string, kind: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${place} (${kind})`);
}

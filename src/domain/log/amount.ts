/** Why a text is no amount: it has no readable number, or its one comma may be a decimal or a thousands sign. */
export type AmountFault = 'unreadable' | 'doubtful';

// Signs, codes and words that people of our three languages put before or behind a sum; never inside it.
const CURRENCY = String.raw`(?:\p{Sc}|EUR|USD|GBP|BGN|RUB|руб\.?|р\.?|лв\.?)`;
const GROUPS = /^\d{1,3}(?:[.,]\d{3})+$/;
const BEFORE = new RegExp(`^([+-]?)${CURRENCY}`, 'iu');
const BEHIND = new RegExp(`${CURRENCY}$`, 'iu');

/**
 * Reads a written sum of money.
 *
 * Spaces and currency signs are taken off. Of two different signs the last is the decimal one; a lone point is
 * decimal; a repeated sign groups thousands; one comma before exactly three digits is doubtful ("1,234" is 1234 to
 * some and 1.234 to others). A minus is legal.
 *
 * @returns the amount, or why there is none.
 */
export function parseAmount(text: string): number | AmountFault {
  const joined = text.replace(/\s+/g, '').replace(/\u2212/g, '-');
  const bare = joined.replace(BEFORE, '$1').replace(BEHIND, '');
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(bare);
  if (!match) return 'unreadable';
  const [, sign, digits = ''] = match;
  const size = parseSize(digits);
  return typeof size === 'number' && sign === '-' ? -size : size;
}

function parseSize(digits: string): number | AmountFault {
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  if (lastPoint < 0 && lastComma < 0) return Number(digits);
  if (lastPoint >= 0 && lastComma >= 0)
    return withBothSigns(digits, Math.max(lastPoint, lastComma));
  const sign = lastPoint >= 0 ? '.' : ',';
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return grouped(digits);
  if (/^\d*,\d{3}$/.test(digits)) return 'doubtful';
  return decimal(digits.replace(',', '.'));
}

/** The last of two different signs is the decimal one; what stands before it groups, in threes or as in India. */
function withBothSigns(digits: string, decimalAt: number): number | AmountFault {
  const whole = digits.slice(0, decimalAt);
  if (whole.includes(digits.charAt(decimalAt))) return 'unreadable';
  return decimal(`${whole.replace(/[.,]/g, '')}.${digits.slice(decimalAt + 1)}`);
}

function grouped(digits: string): number | AmountFault {
  return GROUPS.test(digits) ? Number(digits.replace(/[.,]/g, '')) : 'unreadable';
}

function decimal(text: string): number | AmountFault {
  const value = Number(text);
  return Number.isFinite(value) ? value : 'unreadable';
}

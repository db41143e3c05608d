/** Why a text is no amount, as the name of the sentence that says so. */
export type AmountFault = 'badAmount' | 'doubtfulAmount';

/**
 * Reads an amount as it is typed: spaces aside; of a point and a comma the last is decimal, a lone point is decimal, a
 * repeated sign groups thousands, and one comma before exactly three digits is doubtful.
 *
 * @returns the amount; undefined where nothing was typed; else what is wrong
 */
export function readAmount(typed: string): number | undefined | AmountFault {
  const text = typed.replace(/[\s\p{Sc}]/gu, '').replace(/\u2212/g, '-');
  if (text === '') return undefined;
  const [, sign = '', digits = ''] = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(text) ?? [];
  const size = digits === '' ? 'badAmount' : sizeOf(digits);
  if (typeof size !== 'number') return size;
  return sign === '-' ? -size : size;
}

function sizeOf(digits: string): number | AmountFault {
  const decimalAt = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (decimalAt < 0) return finite(digits);
  const sign = digits.charAt(decimalAt);
  const whole = digits.slice(0, decimalAt);
  if (/[.,]/.test(whole)) {
    if (!whole.includes(sign)) return finite(bare(whole) + '.' + digits.slice(decimalAt + 1));
    return /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(digits)
      ? finite(bare(digits))
      : 'badAmount';
  }
  if (/^\d*,\d{3}$/.test(digits)) return 'doubtfulAmount';
  return finite(digits.replace(',', '.'));
}

function bare(digits: string): string {
  return digits.replace(/[.,]/g, '');
}

function finite(text: string): number | AmountFault {
  const value = Number(text);
  return Number.isFinite(value) ? value : 'badAmount';
}

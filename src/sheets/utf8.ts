const REPLACEMENT = 0xfffd;
/** What the first byte begins with, by the number of bytes that follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/**
 * The text as UTF-8; half a surrogate pair becomes U+FFFD, as in every encoder of the Encoding Standard.
 *
 * Google's runtime has no TextEncoder.
 */
export function utf8(text: string): Uint8Array {
  // No unit of UTF-16 takes more than three bytes; a pair of them takes four.
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else {
      const point = pointAt(text, at);
      if (point > 0xffff) at++;
      end = putPoint(bytes, end, point);
    }
  }
  return bytes.subarray(0, end);
}

function pointAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? REPLACEMENT;
  return point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
}

function putPoint(bytes: Uint8Array, at: number, point: number): number {
  const followers = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  let end = at;
  bytes[end++] = (LEADS[followers] ?? 0) | (point >> (6 * followers));
  for (let left = followers - 1; left >= 0; left--) {
    bytes[end++] = 0x80 | ((point >> (6 * left)) & 0x3f);
  }
  return end;
}

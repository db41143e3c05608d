import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request is meant for this machine: a page elsewhere may resolve its own name to the
 * loopback address, and then asks under that name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** What a request may have: an answer, the hint that its page is outdated, or nothing. */
export type Rights = 'all' | 'outdated' | 'none';

/**
 * Tells our own page from all others: it comes from our origin and knows the token of this start.
 * With the token of an earlier start, it was opened before the server was started anew.
 */
export function rightsOf(headers: IncomingHttpHeaders, port: number, token: string): Rights {
  const { origin, 'sec-fetch-site': site, 'x-tabla-token': given } = headers;
  const isSameOrigin = origin === undefined || isOwnHost(origin.replace(/^http:\/\//, ''), port);
  const isOurs = isSameOrigin && (site === undefined || site === 'same-origin');
  if (!isOurs || given === undefined) return 'none';
  return isToken(given, token) ? 'all' : 'outdated';
}

/** Compares a token in a time that tells nothing of it. */
export function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

import type { Offer } from '../../rpc';
import type { Texts } from '../../texts/en';
import type { Why } from './refusal';

type Permission = keyof Texts['failure']['permissions'];

/** By what stands in the name of a scope; Google never translates those. */
const SCOPES: readonly (readonly [RegExp, Permission])[] = [
  [/auth\/spreadsheets/, 'sheet'],
  [/auth\/script\.container/, 'window'],
  [/auth\/userinfo/, 'email'],
  [/auth\/script\.(scriptapp|send_mail)|auth\/script\.triggers/, 'alone'],
];

/**
 * Messages of Google, as far as they are documented or were reported; in other languages of the account they may read
 * otherwise (to be checked live), and then the plain sentence stands.
 */
const MISSING_PERMISSION =
  /do not have permission|authoriz?ation is required|required permissions|permissions? (are|is) not sufficient|access denied|PERMISSION_DENIED|googleapis\.com\/auth\//i;
const PROTECTED_CELLS = /protected (cell|range|sheet|object)/i;
const OVERLOADED =
  /too many (times|simultaneous)|timed out|service error|service unavailable|server error occurred|try again later|rate limit|quota|internal error/i;

const AGAIN: Offer = 'retry';

/**
 * What to tell the person where something threw: never the words of the exception.
 *
 * It may have thrown after it wrote, so each sentence leads to trying again, which is harmless with the same ID.
 */
export function failureOf(message: string, { failure }: Texts): Why {
  if (PROTECTED_CELLS.test(message)) return { refusal: failure.protectedCells, offer: AGAIN };
  if (MISSING_PERMISSION.test(message)) {
    const found = SCOPES.find(([scope]) => scope.test(message))?.[1] ?? 'any';
    return { refusal: failure.permission(failure.permissions[found]), offer: AGAIN };
  }
  const refusal = OVERLOADED.test(message) ? failure.busy : failure.unknown;
  return { refusal, offer: AGAIN };
}

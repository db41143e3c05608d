import * as v from 'valibot';
import type { Texts } from '../../texts/en';

/** What people call the fields of a request, by their keys; a field without a word is called by its key. */
export type FieldNames = Readonly<Partial<Record<string, string>>>;

/** A request of the right shape, or what is wrong with it. */
export type ParsedRequest<Request> =
  { readonly request: Request } | { readonly fault: (words: Texts) => string };

/** A sentence of the request's own for a fault; undefined: the usual one will do. */
export type OwnFault = (
  issue: v.BaseIssue<unknown>,
  field: string,
  words: Texts,
) => string | undefined;

/** Characters of an unknown field that the sentence repeats. */
const SHOWN = 40;

/** Checks what came from a client, who may send anything; the first fault is told. */
export function parseRequest<Request>(
  schema: v.GenericSchema<unknown, Request>,
  sent: unknown,
  namesOf: (words: Texts) => FieldNames,
  own?: OwnFault,
): ParsedRequest<Request> {
  // A list is an object too, and one without the fields of a request lacks none that may be left out.
  if (Array.isArray(sent)) return { fault: ({ recording }) => recording.notARequest };
  const result = v.safeParse(schema, sent, { abortEarly: true });
  if (result.success) return { request: result.output };
  const [issue] = result.issues;
  return { fault: (words) => faultText(issue, words, namesOf(words), own) };
}

/** The first fault of a request in a sentence. */
function faultText(
  issue: v.BaseIssue<unknown>,
  words: Texts,
  names: FieldNames,
  own: OwnFault | undefined,
): string {
  const { recording } = words;
  const key = fieldAt(issue);
  if (key === '') return recording.notARequest;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return recording.unknownField(key.slice(0, SHOWN));
  const field = names[key] ?? key;
  if (issue.input === undefined || issue.type === 'non_empty') return recording.missing(field);
  const told = own?.(issue, field, words);
  if (told !== undefined) return told;
  if (issue.type === 'max_length' && typeof issue.input === 'string')
    return recording.tooLong(field, Number(issue.requirement));
  return recording.notUnderstood(field);
}

/** The field that an issue is about; '' where the request as a whole is wrong. */
export function fieldAt({ path }: v.BaseIssue<unknown>): string {
  const key = path?.[0]?.key;
  return typeof key === 'string' ? key : '';
}

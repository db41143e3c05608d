import * as v from 'valibot';
import type { RecordRequest } from '../rpc';
import type { Texts } from '../texts/en';

const text = (limit: number) => v.optional(v.pipe(v.string(), v.maxLength(limit)));

/** The shape of a request and the limits of its texts, in characters. */
const SCHEMA = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  client: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  stage: v.optional(
    v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.maxLength(120))]),
  ),
  outcome: v.optional(v.picklist(['step', 'refused', 'closed'])),
  deal: text(100),
  amount: v.optional(v.pipe(v.number(), v.finite())),
  reason: text(500),
  contact: text(100),
  nextStep: v.optional(v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/))),
  note: text(2000),
  manager: text(100),
  override: text(500),
});

/** A request of the right shape, or what is wrong with it. */
export type ParsedRequest =
  { readonly request: RecordRequest } | { readonly fault: (words: Texts) => string };

/** Checks what came from a client, who may send anything; the first fault is told. */
export function parseRecordRequest(sent: unknown): ParsedRequest {
  const result = v.safeParse(SCHEMA, sent, { abortEarly: true });
  if (result.success) return { request: result.output as RecordRequest };
  const [issue] = result.issues;
  return { fault: (words) => faultText(issue, words) };
}

function faultText(issue: v.BaseIssue<unknown>, words: Texts): string {
  const key = keyOf(issue);
  if (key === '') return words.recording.notARequest;
  const field = fieldName(key, words);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return words.recording.unknownField(key);
  if (issue.input === undefined || issue.type === 'non_empty')
    return words.recording.missing(field);
  if (issue.type === 'max_length') return words.recording.tooLong(field, Number(issue.requirement));
  return words.recording.notUnderstood(field);
}

/** The field that the issue is about; '' where the request as a whole is wrong. */
function keyOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key;
  return typeof key === 'string' ? key : '';
}

function fieldName(key: string, words: Texts): string {
  const headings: Readonly<Record<string, string>> = words.headings.actions;
  return headings[key] ?? key;
}

import * as v from 'valibot';
import type { RecordRequest } from '../../rpc';
import { isErrorValue } from '../../sheets/cell';
import type { Texts } from '../../texts/en';
import { fieldAt, parseRequest, type FieldNames, type ParsedRequest } from '../access/requestFault';

/** A cell of such a text would be read as the error of a formula. */
export const NO_ERROR = v.check((said: string) => !isErrorValue(said.trim()));

const text = (limit: number) => v.optional(v.pipe(v.string(), v.maxLength(limit), NO_ERROR));

/** An amount beyond this is a typing error; a cell keeps 15 digits of a number. */
const MOST = 1e12;

/** The shape of a request and the limits of its texts, in characters. */
export const RECORD_SCHEMA = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  client: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200), NO_ERROR),
  stage: v.optional(
    v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.maxLength(120))]),
  ),
  outcome: v.optional(v.picklist(['step', 'refused', 'closed'])),
  deal: text(100),
  amount: v.optional(v.pipe(v.number(), v.finite(), v.minValue(-MOST), v.maxValue(MOST))),
  reason: text(500),
  contact: text(100),
  nextStep: v.optional(v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/))),
  note: text(2000),
  manager: text(100),
  override: text(500),
});

/** Checks what came from a client, who may send anything; the first fault is told. */
export function parseRecordRequest(sent: unknown): ParsedRequest<RecordRequest> {
  const schema = RECORD_SCHEMA as v.GenericSchema<unknown, RecordRequest>;
  return parseRequest(schema, sent, recordFields, fieldFault);
}

/** What people call the fields of a recording: the headings of the log, and the reason that stands in the note. */
export function recordFields({ headings, recording }: Texts): FieldNames {
  return { ...headings.actions, override: recording.overrideReason };
}

/** What an amount and a date must be, in words. */
export function fieldFault(
  issue: v.BaseIssue<unknown>,
  field: string,
  { recording }: Texts,
): string | undefined {
  const key = fieldAt(issue);
  if (key === 'amount') return recording.notAnAmount(field, MOST);
  return key === 'nextStep' ? recording.notADate(field) : undefined;
}

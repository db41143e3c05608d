import * as v from 'valibot';
import type { HandOverRequest, RecordManyRequest, RenameRequest, UndoManyRequest } from '../../rpc';
import type { Texts } from '../../texts/en';
import { parseRequest, type FieldNames, type ParsedRequest } from '../access/requestFault';
import { fieldFault, RECORD_SCHEMA, recordFields } from '../recording/recordRequest';

/** Clients of one request at most. */
const MOST_CLIENTS = 200;

const { id: ID, client: NAME, manager: PERSON } = RECORD_SCHEMA.entries;
const CLIENTS = v.pipe(v.array(NAME), v.minLength(1), v.maxLength(MOST_CLIENTS));

const RECORD_MANY = v.strictObject({
  ...v.omit(RECORD_SCHEMA, ['client', 'deal', 'amount']).entries,
  clients: CLIENTS,
});
const UNDO_MANY = v.pipe(
  v.strictObject({ id: ID, target: ID }),
  v.check(({ id, target }) => id !== target),
);
const HAND_OVER = v.strictObject({
  id: ID,
  clients: CLIENTS,
  to: v.pipe(v.unwrap(PERSON), v.trim(), v.nonEmpty()),
});
const RENAME = v.strictObject({ id: ID, from: NAME, to: NAME, merge: v.optional(v.boolean()) });

/** Checks what a client sent for several clients; the first fault is told. */
export function parseRecordMany(sent: unknown): ParsedRequest<RecordManyRequest> {
  const schema = RECORD_MANY as v.GenericSchema<unknown, RecordManyRequest>;
  return parseRequest(schema, sent, namesWith(''), batchFault);
}

/** Checks a request to take back what another one did. */
export function parseUndoMany(sent: unknown): ParsedRequest<UndoManyRequest> {
  const result = v.safeParse(UNDO_MANY, sent, { abortEarly: true });
  return result.success
    ? { request: result.output }
    : { fault: (words) => words.undo.notUnderstood };
}

/** Checks a request to hand clients over. */
export function parseHandOver(sent: unknown): ParsedRequest<HandOverRequest> {
  return parseRequest(
    HAND_OVER,
    sent,
    (words) => namesWith(words.headings.actions.manager)(words),
    batchFault,
  );
}

/** Checks a request to rename a client. */
export function parseRename(sent: unknown): ParsedRequest<RenameRequest> {
  const schema = RENAME as v.GenericSchema<unknown, RenameRequest>;
  return parseRequest(schema, sent, (words) => namesWith(words.batch.newName)(words));
}

/** @param to what the field `to` is called. */
function namesWith(to: string): (words: Texts) => FieldNames {
  return (words) => {
    const { client } = words.headings.actions;
    return { ...recordFields(words), clients: client, from: client, to };
  };
}

/** A list of clients that is blank or too long, or a field of each action. */
function batchFault(issue: v.BaseIssue<unknown>, field: string, words: Texts): string | undefined {
  if (issue.type === 'min_length') return words.recording.missing(field);
  const isList = Array.isArray(issue.input);
  if (isList && issue.type === 'max_length') return words.batch.tooMany(MOST_CLIENTS);
  return fieldFault(issue, field, words);
}

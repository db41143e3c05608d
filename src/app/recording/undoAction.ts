import * as v from 'valibot';
import { RowKind, type Log } from '../../domain/log/log';
import { judgeVoids } from '../../domain/log/voids';
import type { Recorded, Refusal } from '../../rpc';
import type { Cell } from '../../sheets/cell';
import { isDate, textOf } from '../../sheets/cell';
import { kindReader } from '../../sheets/outcome';
import { rowOf } from '../../sheets/row';
import type { Texts } from '../../texts/en';
import { logWords } from '../../texts/lexicon';
import type { Person } from '../access/access';
import { refuse } from '../access/refusal';
import type { BaseWritten } from '../base/baseLines';
import { readSettings } from '../access/workbookSettings';
import type { Ports, Workbook } from '../ports';
import type { ClientFile } from './clientFile';
import { writeEntry, type LogDesk, type RowOrRefusal } from './logWriting';
import { settleUndoneRename } from './undoneRename';
import { undoFault, worstFault } from './undoRight';

const ID = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
/** Rows of one request for many clients have numbers after its ID. */
const TARGET_ID = /^[\w-]{8,64}(\/\d{1,4})?$/;
const SCHEMA = v.pipe(
  v.strictObject({
    id: ID,
    target: v.pipe(v.string(), v.regex(TARGET_ID)),
    client: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  }),
  v.check(({ id, target }) => id !== target),
);

const kindOf = kindReader(logWords.outcomes);

/** Whether an action can be named by its ID to be taken back: rows that came from elsewhere may have any. */
export function isTarget(id: string): boolean {
  return TARGET_ID.test(id);
}

/** Takes an action back by a void row. A manager may void his own rows of the last 24 hours, the head any. */
export function undoAction(ports: Ports, sent: unknown): Recorded | Refusal {
  const parsed = v.safeParse(SCHEMA, sent);
  if (!parsed.success) return refuse(readSettings(ports.book).words.undo.notUnderstood);
  const { id, target, client } = parsed.output;
  const settle = (book: Workbook, file: ClientFile): BaseWritten | undefined =>
    settleUndoneRename(book, file, target);
  const isSaidBy = (
    row: readonly Cell[],
    { logPlaces: { outcome = -1, reason = -1 } }: ClientFile,
  ) => kindOf(row[outcome]) === RowKind.Void && textOf(row[reason]) === target;
  const taken = ({ undo }: Texts): string => undo.notUnderstood;
  return writeEntry(ports, { id, client, isSaidBy, taken, settle }, (desk): RowOrRefusal => {
    const refusal = undoRefusal(target, desk);
    if (refusal !== undefined) return { refusal };
    return { row: voidRow({ id, target, client }, desk) };
  });
}

function undoRefusal(target: string, { file, person, log }: LogDesk): string | undefined {
  const { undo } = file.words;
  // People copy rows: a void takes back all rows of its ID, so each of them must be his to take back.
  const rows = file.log.slice(1).filter((cells) => cellOf(file, cells, 'id') === target);
  if (rows.length === 0) return undo.notFound;
  if (areVoided(log, target)) return undo.alreadyDone;
  const fault = worstFault(rows.map((row) => rightFault(row, person, file)));
  return fault && undo[fault];
}

/** Whether nothing of an ID is in force. A void that was itself voided has no effect, so its row can be taken back again. */
function areVoided(log: Log, id: string): boolean {
  const { voided } = judgeVoids(log);
  let isThere = false;
  for (let entry = 0; entry < log.length; entry++) {
    if (log.cells.idOf(entry) !== id) continue;
    if (voided[entry] !== 1) return false;
    isThere = true;
  }
  return isThere;
}

function rightFault(
  row: readonly Cell[],
  person: Person,
  file: ClientFile,
): ReturnType<typeof undoFault> {
  const when = row[file.logPlaces.when ?? -1];
  const said = {
    recordedBy: cellOf(file, row, 'recordedBy'),
    manager: cellOf(file, row, 'manager'),
    instant: isDate(when) ? when.getTime() : NaN,
  };
  return undoFault(said, person, file.now);
}

function voidRow(
  { id, target, client }: { id: string; target: string; client: string },
  { file, person }: LogDesk,
): Cell[] {
  const cells = {
    when: new Date(file.now),
    manager: person.name,
    client,
    outcome: file.words.outcomes.void,
    reason: target,
    id,
    recordedBy: person.email,
  };
  return rowOf(cells, file.logPlaces);
}

function cellOf(
  { logPlaces }: ClientFile,
  row: readonly Cell[],
  column: 'id' | 'recordedBy' | 'manager',
): string {
  return textOf(row[logPlaces[column] ?? -1]);
}

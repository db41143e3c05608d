import type { rowsOf } from '../workbooks';
import { plain } from '../workbooks';
import { isOfPhone } from './phones';
import type { Sent } from './sent';
import { EARLIER } from './workbook';

type Row = ReturnType<typeof rowsOf>[number];
type Log = readonly Row[];

/** What the log holds against the promise that nothing is lost, doubled or mixed; one line each. */
export function logFaults(log: Log, sent: readonly Sent[]): string[] {
  const isRenamed = log.some((row) => row['Outcome'] === 'renamed');
  return [
    ...earlierFaults(log),
    ...sent.flatMap((one) => FAULTS[one.call](one, log, isRenamed)),
    ...doubledIds(log),
    ...foreignRows(log, sent),
  ];
}

/** What stood in the log before stands there still, in its place. */
function earlierFaults(log: Log): string[] {
  const changed = EARLIER.filter((row, at) => log[at]?.['ID'] !== row['ID']);
  return changed.map((row) => `overwritten: ${plain(row['ID'])}`);
}

type Judge = (sent: Sent, log: Log, isRenamed: boolean) => string[];

const FAULTS: Readonly<Record<Sent['call'], Judge>> = {
  recordAction: (sent, log) => singleFaults(sent, log, ['client', 'note']),
  undoAction: (sent, log) => singleFaults(sent, log, ['client', 'target']),
  undoMany: undoneFaults,
  renameClient: (sent, log) => singleFaults(sent, log, ['to']),
  recordMany: batchFaults,
  handOver: touchFaults,
};
const HEADINGS = { client: 'Client', note: 'Note', target: 'Reason', to: 'Reason' };

/** One row, which says what was sent. */
function singleFaults(
  { request, confirmed, user }: Sent,
  log: Log,
  said: readonly (keyof typeof HEADINGS)[],
): string[] {
  const rows = log.filter((row) => row['ID'] === request.id);
  const [row] = rows;
  if (row === undefined) return confirmed.length > 0 ? [`lost: ${request.id}`] : [];
  const isSame =
    row['Recorded by'] === user && said.every((field) => row[HEADINGS[field]] === request[field]);
  return isSame ? [] : [`mixed: ${request.id}`];
}

/** A void row for each row of the batch, together and with the client of each, or none at all. */
function undoneFaults({ request, confirmed, user }: Sent, log: Log): string[] {
  const batch = log.filter((row) => isOf(row, String(request['target'])));
  const first = log.findIndex((row) => isOf(row, request.id));
  const rows = log.filter((row) => isOf(row, request.id));
  if (rows.length === 0) return confirmed.length > 0 ? [`lost: ${request.id}`] : [];
  const isWhole = batch.every(({ ID, Client }, at) => {
    const row = log[first + at];
    const isNumbered = row?.['ID'] === `${request.id}/${String(at + 1)}`;
    return isNumbered && row['Reason'] === ID && row['Client'] === Client;
  });
  const isHis = rows.every((row) => row['Recorded by'] === user);
  return isWhole && isHis && rows.length === batch.length ? [] : [`torn: ${request.id}`];
}

/** All rows of a batch stand together, as they were written, each client once, and whoever was confirmed is there. */
function batchFaults(sent: Sent, log: Log, isRenamed: boolean): string[] {
  const { request, user, confirmed } = sent;
  const first = log.findIndex((row) => isOf(row, request.id));
  const rows = log.filter((row) => isOf(row, request.id));
  const isWhole = rows.every(
    (row, at) =>
      row === log[first + at] &&
      row['ID'] === `${request.id}/${String(at + 1)}` &&
      row['Recorded by'] === user &&
      row['Note'] === request['note'],
  );
  const clients = rows.map((row) => plain(row['Client']));
  const faults = isWhole ? [] : [`torn: ${request.id}`];
  if (new Set(clients).size < clients.length) faults.push(`doubled: ${request.id}`);
  for (const { clients: told = [] } of confirmed) {
    const lost = told.filter((client) => !clients.includes(client));
    faults.push(...lost.map((client) => `lost: ${request.id} of ${client}`));
    // Two names that were joined since are one client of the answer.
    const isMore = !isRenamed && clients.length > told.length;
    if (isMore) faults.push(`untold: ${request.id}`);
  }
  return faults;
}

/** A touch belongs to whom the client is handed over. */
function touchFaults({ request, user }: Sent, log: Log): string[] {
  const rows = log.filter((row) => isOf(row, request.id));
  const isOurs = rows.every(
    (row) => row['Manager'] === request['to'] && row['Recorded by'] === user,
  );
  return isOurs ? [] : [`mixed: ${request.id}`];
}

function doubledIds(log: Log): string[] {
  const ids = log.map((row) => plain(row['ID']));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...new Set(twice)].map((id) => `doubled: ${id}`);
}

/** Rows that nobody sent. */
function foreignRows(log: Log, sent: readonly Sent[]): string[] {
  const ids = new Set<unknown>(EARLIER.map((row) => row['ID']));
  for (const { request } of sent) ids.add(request.id);
  const isKnown = (row: Row): boolean =>
    ids.has(row['ID']) || ids.has(plain(row['ID']).replace(/\/\d+$/, '')) || isOfPhone(row);
  return log.filter((row) => !isKnown(row)).map((row) => `foreign: ${JSON.stringify(row)}`);
}

function isOf(row: Row, id: string): boolean {
  return plain(row['ID']).startsWith(`${id}/`);
}

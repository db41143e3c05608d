import type { Emulator } from '../../../preview/emulator';
import { plain, rowsOf } from '../workbooks';
import { derivedFaults } from './derived';
import type { Played } from './schedule';
import type { Sent } from './recorders';
import { EARLIER, OWN_CELLS } from './workbook';

type Row = ReturnType<typeof rowsOf>[number];

/** What a workbook after a schedule holds against the promise that nothing is lost; one line each. */
export function violations(played: Played): string[] {
  const log = rowsOf(played.emulator, 'Actions');
  return [
    ...earlierFaults(log),
    ...played.sent.flatMap((sent) => sentFaults(sent, log)),
    ...foreignRows(played, log),
    ...baseFaults(played),
    ...derivedFaults(played.emulator, confirmedClients(played)),
  ];
}

/** The clients whose line was written after everybody had gone. */
function confirmedClients({ sent }: Played): Set<string> {
  const confirmed = sent.filter((one) => one.confirmed > 0);
  return new Set(confirmed.map(({ request }) => request.client));
}

/** What stood in the log before stands there still, in its place. */
function earlierFaults(log: readonly Row[]): string[] {
  const changed = EARLIER.filter((row, at) => log[at]?.['ID'] !== row['ID']);
  return changed.map((row) => `overwritten: ${plain(row['ID'])}`);
}

function sentFaults({ request, confirmed, call, user }: Sent, log: readonly Row[]): string[] {
  const rows = log.filter((row) => row['ID'] === request.id);
  if (rows.length > 1) return [`doubled: ${request.id} stands ${String(rows.length)} times`];
  const [row] = rows;
  if (row === undefined) return confirmed > 0 ? [`lost: ${request.id}`] : [];
  const told = call === 'undoAction' ? row['Reason'] : row['Note'];
  const meant = call === 'undoAction' ? request['target'] : request['note'];
  const same = row['Client'] === request.client && row['Recorded by'] === user && told === meant;
  return same ? [] : [`mixed: ${request.id}`];
}

/** Rows that nobody sent. */
function foreignRows({ sent }: Played, log: readonly Row[]): string[] {
  const ids = new Set<unknown>([
    ...sent.map(({ request }) => request.id),
    ...EARLIER.map((row) => row['ID']),
  ]);
  return log.filter((row) => !ids.has(row['ID'])).map((row) => `foreign: ${JSON.stringify(row)}`);
}

/** Each client stands in the base once, with his own cells, unless somebody deleted him. */
function baseFaults({ emulator, hands }: Played): string[] {
  const base = rowsOf(emulator, 'Clients').filter((row) => row['Client'] !== undefined);
  const names = base.map((row) => plain(row['Client']));
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const faults = twice.map((name) => `twice in the base: ${name}`);
  for (const [client, manager, potential] of OWN_CELLS) {
    if (hands.deleted.has(client)) continue;
    const row = base.find((cells) => cells['Client'] === client);
    const same = row?.['Manager'] === manager && row['Potential'] === potential;
    if (!same) faults.push(`own cells changed: ${client}`);
  }
  return faults;
}

/** Derived cells beside a client without actions, or beside none: nothing puts them right. */
export function strays(emulator: Emulator): string[] {
  const known = rowsOf(emulator, 'Actions').map((row) => row['Client']);
  const base = rowsOf(emulator, 'Clients');
  const without = base.filter((row) => !known.includes(row['Client'] ?? null));
  const filled = without.filter((row) => row['Last action'] !== undefined);
  return filled.map((row) => plain(row['Client']) || '(a blank row)');
}

import type { Board } from '../../domain/board/board';
import { isoOf } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import { dayOrNone, kindAt, RowKind, type LogColumn } from '../../domain/log/log';
import type { CardAction } from '../../rpc';
import { cellText } from '../../sheets/cell';
import type { Person } from '../access/access';
import type { ClientFile } from '../recording/clientFile';
import { isTarget } from '../recording/undoAction';
import { undoFault } from '../recording/undoRight';

const OUTCOMES: Readonly<Partial<Record<RowKind, CardAction['outcome']>>> = {
  [RowKind.Step]: 'step',
  [RowKind.Refused]: 'refused',
  [RowKind.Closed]: 'closed',
  [RowKind.Void]: 'void',
  [RowKind.Renamed]: 'renamed',
};

/**
 * The rows of the log that tell of a client, the newest first: those that bear one of his names, and those without a
 * name that take back one of his. Unreadable rows are left out, as they are everywhere.
 *
 * @param index of the name that his rows count for.
 * @param person who reads the card, and may take some of them back.
 */
export function cardActions(
  board: Board,
  index: number,
  file: ClientFile,
  person: Person,
): CardAction[] {
  const { cells } = board.log;
  return entriesOf(board, index, file)
    .sort((a, b) => cells.instantOf(b) - cells.instantOf(a) || b - a)
    .map((entry) => {
      const action = actionAt(entry, board, file);
      const instant = cells.instantOf(entry);
      return { ...action, mayUndo: mayUndo({ ...action, instant }, person, file.now) };
    });
}

function entriesOf(board: Board, index: number, file: ClientFile): number[] {
  const { log, current } = board;
  const found: number[] = [];
  const ids = new Set<string>();
  for (let entry = 0; entry < log.length; entry++) {
    const kind = kindAt(log, entry);
    if (kind === RowKind.Unreadable) continue;
    const name = cellAt(entry, 'client', board, file);
    const known = name === '' ? undefined : log.clients.known(name);
    const isHis = known !== undefined && current[known] === index;
    const takesBack = name === '' && kind === RowKind.Void && aims(log.cells.targetOf(entry), ids);
    if (!isHis && !takesBack) continue;
    found.push(entry);
    ids.add(log.cells.idOf(entry));
  }
  return found;
}

/** Whether a void meets one of the rows above it; `prefix/*` meets every ID that begins so. */
function aims(target: string, ids: ReadonlySet<string>): boolean {
  if (!target.endsWith('/*')) return ids.has(target);
  const prefix = target.slice(0, -1);
  return [...ids].some((id) => id.startsWith(prefix));
}

type ShownRow = Omit<CardAction, 'mayUndo'>;

/** A renaming is taken back where it was made, and a void not at all. */
function mayUndo(row: ShownRow & { instant: number }, person: Person, now: number): boolean {
  const isAction = row.outcome !== 'void' && row.outcome !== 'renamed';
  if (!isAction || row.isVoided || person.role === 'founder' || !isTarget(row.id)) return false;
  return undoFault(row, person, now) === undefined;
}

function actionAt(entry: number, board: Board, file: ClientFile): ShownRow {
  const { log, voids } = board;
  const text = (column: LogColumn): string => cellAt(entry, column, board, file);
  const nextStep = dayOrNone(log.nextStep[entry]);
  return {
    id: log.cells.idOf(entry),
    when: localTime(log.cells.instantOf(entry), file.zone),
    manager: text('manager'),
    stage: log.stage[entry] ?? 0,
    deal: text('deal'),
    outcome: OUTCOMES[kindAt(log, entry)] ?? 'step',
    amount: log.hasAmount[entry] === 1 ? (log.cells.amountOf(entry) ?? null) : null,
    reason: text('reason'),
    contact: text('contact'),
    nextStep: nextStep === undefined ? '' : isoOf(nextStep),
    note: text('note'),
    recordedBy: text('recordedBy'),
    isVoided: voids.voided[entry] === 1,
  };
}

function cellAt(entry: number, column: LogColumn, { log }: Board, file: ClientFile): string {
  const place = file.logPlaces[column];
  // The rows of the log count from its heading row, the first one.
  const row = file.log[(log.row[entry] ?? 0) - 1];
  return place === undefined ? '' : cellText(row?.[place], file.zone);
}

/** The time on the wall, as 2026-11-20 10:30. */
function localTime(instant: number, zone: Zone): string {
  const local = new Date(instant + zone.offsetAt(instant)).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

import type { Day } from '../../src/domain/calendar/calendarDay';
import {
  dayOrNone,
  isAction,
  RowKind,
  type ActionOutcome,
  type Log,
  kindAt,
} from '../../src/domain/log/log';
import type { Name } from '../../src/domain/log/name';

/** One action of a log as an object. */
export interface Action {
  readonly kind: 'action';
  readonly row: number;
  readonly id: string;
  readonly instant: number;
  readonly day: Day;
  readonly client: Name;
  readonly label: Name;
  readonly manager: Name;
  readonly stage: number;
  readonly outcome: ActionOutcome;
  readonly amount: number | undefined;
  readonly reason: string;
  readonly nextStep: Day | undefined;
}

/** One row of a log as an object. */
export type LogRow =
  | Action
  | {
      readonly kind: 'void';
      readonly row: number;
      readonly id: string;
      readonly instant: number;
      readonly day: Day;
      readonly target: string;
    }
  | {
      readonly kind: 'renamed';
      readonly row: number;
      readonly id: string;
      readonly instant: number;
      readonly day: Day;
      readonly from: Name;
      readonly to: Name;
    }
  | {
      readonly kind: 'unreadable';
      readonly row: number;
      readonly id: string;
      readonly day: Day | undefined;
    };

const OUTCOMES = ['step', 'refused', 'closed'] as const;

/** The columns of a log as one object a row, for tests to look at. */
export function rowsOf(log: Log): LogRow[] {
  return Array.from({ length: log.length }, (_, entry) => rowAt(log, entry));
}

function rowAt(log: Log, entry: number): LogRow {
  const { row = 0, day = 0 } = { row: log.row[entry], day: log.day[entry] };
  const known = { row, id: log.cells.idOf(entry), day, instant: log.cells.instantOf(entry) };
  const kind = kindAt(log, entry);
  if (isAction(kind)) return { kind: 'action', ...known, ...actionAt(log, entry) };
  if (kind === RowKind.Void) return { kind: 'void', ...known, target: log.cells.targetOf(entry) };
  const rename = log.renames.find((each) => each.entry === entry);
  if (rename) return { kind: 'renamed', ...known, from: rename.from, to: rename.to };
  return { kind: 'unreadable', row, id: known.id, day: dayOrNone(day) };
}

function actionAt(log: Log, entry: number) {
  return {
    client: log.clients.at(log.client[entry] ?? -1),
    label: log.labels.at(log.label[entry] ?? -1),
    manager: log.managers.at(log.manager[entry] ?? -1),
    stage: log.stage[entry] ?? 0,
    outcome: OUTCOMES[log.kind[entry] ?? 0] ?? 'step',
    amount: log.hasAmount[entry] === 1 ? log.cells.amountOf(entry) : undefined,
    reason: log.reasons.at(log.reason[entry] ?? -1).shown,
    nextStep: dayOrNone(log.nextStep[entry]),
  };
}

import type { ManagerMoves } from '../domain/stages/moves';
import type { Texts } from '../texts/en';
import { dayCell, messageRow, type Table, type TableCell } from './cell';

/** The moves by manager as SALES_MOVES shows them, in the order given. */
export function movesTable(moves: readonly ManagerMoves[], { tables }: Texts): Table {
  const headings = tables.moves;
  if (moves.length === 0) return [headings, messageRow(tables.noMoves, headings.length)];
  const rows = moves.map((own): TableCell[] => [
    own.manager.shown,
    own.newDeals,
    own.stepsForward,
    own.backMoves,
    own.wins,
    own.refusals,
    own.clientsTouched,
    own.pace,
    own.stepsLeft,
    own.doneBy === undefined && own.stepsLeft > 0 ? tables.notReached : dayCell(own.doneBy),
  ]);
  return [headings, ...rows];
}

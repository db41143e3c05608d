import type { Board } from '../board/board';
import type { Name } from '../log/name';

/** The open deals that stand at each stage, 1 … `finish` in order; of one manager where one is named. */
export function inWorkOf(board: Board, finish: number, manager?: Name): { inWork: number }[] {
  const stages = Array.from({ length: finish }, () => ({ inWork: 0 }));
  for (let index = 0; index < board.deals.length; index++) {
    const deal = board.deals.at(index);
    const stage = deal.isOpen ? stages[deal.stage - 1] : undefined;
    if (stage && (!manager || deal.manager === manager)) stage.inWork++;
  }
  return stages;
}

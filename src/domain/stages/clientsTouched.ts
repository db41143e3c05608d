import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { NONE } from '../board/deal';

/**
 * With how many clients each manager had at least one action since `from`, by the index of his name. Clients whose
 * names a renaming joins are one.
 */
export function clientsTouchedByManager(board: Board, from: Day): Int32Array {
  const { clients, ends } = clientsOfActions(board, from);
  const touched = new Int32Array(ends.length);
  // Manager after manager, so that one mark a client tells whether he was counted already.
  const touchedBy = new Int32Array(board.current.length).fill(NONE);
  for (let manager = 0; manager < ends.length; manager++) {
    for (let place = ends[manager - 1] ?? 0; place < (ends[manager] ?? 0); place++) {
      const client = clients[place] ?? 0;
      if (touchedBy[client] === manager) continue;
      touchedBy[client] = manager;
      touched[manager] = (touched[manager] ?? 0) + 1;
    }
  }
  return touched;
}

/** The clients of all actions, those of one manager after those of another; and where those of each manager end. */
function clientsOfActions(
  { log, effect, current }: Board,
  from: Day,
): { clients: Int32Array; ends: Int32Array } {
  const ends = placesByManager({ log, effect }, from);
  const clients = new Int32Array(log.length);
  for (let entry = 0; entry < log.length; entry++) {
    if (effect[entry] === 0 || (log.day[entry] ?? 0) < from) continue;
    const manager = log.manager[entry] ?? 0;
    const place = ends[manager] ?? 0;
    clients[place] = current[log.client[entry] ?? 0] ?? 0;
    ends[manager] = place + 1;
  }
  return { clients, ends };
}

/** Where the actions of each manager begin when they stand one manager after another. */
function placesByManager({ log, effect }: Pick<Board, 'log' | 'effect'>, from: Day): Int32Array {
  const actions = new Int32Array(log.managers.names.length);
  for (let entry = 0; entry < log.length; entry++) {
    if (effect[entry] === 0 || (log.day[entry] ?? 0) < from) continue;
    const manager = log.manager[entry] ?? 0;
    actions[manager] = (actions[manager] ?? 0) + 1;
  }
  let before = 0;
  return actions.map((own) => {
    const begin = before;
    before += own;
    return begin;
  });
}

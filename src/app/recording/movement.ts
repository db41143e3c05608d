import type { Board } from '../../domain/board/board';
import { did, Effect } from '../../domain/board/effect';
import type { Move } from '../../rpc';

/**
 * What an action did to its deal. Winning says more than the steps to it, and whoever opens a deal has skipped nothing,
 * at whatever stage it begins.
 *
 * @param entry of the log; a void row, a row that is voided and one that cannot be read did nothing.
 */
export function moveOf({ effect, steps }: Board, entry: number): Move {
  const effects = effect[entry];
  if (!did(effects, Effect.Acted)) return 'none';
  if (did(effects, Effect.Refused)) return 'refused';
  if (did(effects, Effect.Closed)) return 'closed';
  if (did(effects, Effect.Won)) return 'won';
  if (did(effects, Effect.Opened)) return 'opened';
  if (did(effects, Effect.WentBack)) return 'wentBack';
  const forward = steps[entry] ?? 0;
  if (forward === 0) return 'touched';
  return forward > 1 ? 'skipped' : 'advanced';
}

import { nameKey } from './nameIndex';

/** A client goes by another name, or was joined to another client, by a row of the log. */
export interface Renaming {
  /** ID of that row. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Whether the other name was a client already: the two are one now. */
  readonly isMerged: boolean;
}

/**
 * The names of the base after renamings of this sitting: the new name stands first, the old one is gone. Of those that
 * were taken back the old name is there again; the new one is where the base has it.
 *
 * @param renamings those that hold, the oldest first.
 */
export function namesAfter(
  names: readonly string[],
  renamings: readonly Renaming[],
  takenBack: readonly Renaming[],
): readonly string[] {
  const before = takenBack.reduce((all, { from }) => [from, ...without(all, [from])], names);
  return renamings.reduce((all, { from, to }) => [to, ...without(all, [from, to])], before);
}

function without(names: readonly string[], some: readonly string[]): readonly string[] {
  const keys = some.map(nameKey);
  return names.filter((name) => !keys.includes(nameKey(name)));
}

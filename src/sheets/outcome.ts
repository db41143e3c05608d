import { RowKind, type ActionOutcome } from '../domain/log/log';
import { nameKey } from '../domain/log/name';
import { saysNothing, textOf } from './cell';

/** What the outcome column may say. */
export type Outcome = ActionOutcome | 'void' | 'renamed';

/** The words for the outcomes in one language. */
export type OutcomeWords = Readonly<Record<Outcome, string>>;

const KINDS: Readonly<Record<Outcome, RowKind>> = {
  step: RowKind.Step,
  refused: RowKind.Refused,
  closed: RowKind.Closed,
  void: RowKind.Void,
  renamed: RowKind.Renamed,
};

/**
 * Makes a reader of outcome cells in any of the languages; a blank is a step.
 *
 * @returns undefined for an unknown outcome. Equal cells are read once.
 */
export function kindReader(
  languages: readonly OutcomeWords[],
): (cell: unknown) => RowKind | undefined {
  const byWord = new Map<string, RowKind>();
  for (const words of languages) {
    for (const outcome of Object.keys(words) as Outcome[])
      byWord.set(nameKey(words[outcome]), KINDS[outcome]);
  }
  const known = new Map<unknown, RowKind | undefined>();
  return (cell) => {
    if (cell === '') return RowKind.Step;
    let kind = known.get(cell);
    if (kind === undefined) {
      kind = saysNothing(cell) ? RowKind.Step : byWord.get(nameKey(textOf(cell)));
      known.set(cell, kind);
    }
    return kind;
  };
}

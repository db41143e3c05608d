import type { ActionOutcome } from '../domain/log';
import { nameKey } from '../domain/name';
import { textOf } from './cell';

/** What the outcome column may say. */
export type Outcome = ActionOutcome | 'void' | 'renamed';

/** The words for the outcomes in one language. */
export type OutcomeWords = Readonly<Record<Outcome, string>>;

/**
 * Makes a reader of outcome cells in any of the languages; a blank is a step.
 *
 * @returns undefined for an unknown outcome. Equal cells are read once.
 */
export function outcomeReader(
  languages: readonly OutcomeWords[],
): (cell: unknown) => Outcome | undefined {
  const byWord = new Map<string, Outcome>();
  for (const words of languages) {
    for (const outcome of Object.keys(words) as Outcome[])
      byWord.set(nameKey(words[outcome]), outcome);
  }
  const known = new Map<unknown, Outcome | undefined>();
  return (cell) => {
    if (cell === '') return 'step';
    let outcome = known.get(cell);
    if (outcome === undefined) {
      const text = textOf(cell);
      const blank =
        cell === null || cell === undefined || (typeof cell === 'string' && !cell.trim());
      outcome = blank ? 'step' : byWord.get(nameKey(text));
      known.set(cell, outcome);
    }
    return outcome;
  };
}

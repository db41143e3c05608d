import type { Desk } from '../../src/rpc';
import type { Action } from '../entries/draft';
import type { ChoiceLine } from './ChoiceList';
import type { Recording } from './useRecorder';

type Record = (action: Action) => void;

/** The lines of the question that is open; [] where it is no question of reasons. */
export function linesOf(desk: Desk, { form, act, ask }: Recording): readonly ChoiceLine[] {
  if (form.question?.kind === 'refusal') return refusalLines(desk, act);
  if (form.question?.kind !== 'closing') return [];
  return closingLines(desk, act, () => {
    ask('refusal');
  });
}

/** The reasons for a refusal; where Settings has none, it goes without. */
function refusalLines({ refusalReasons, words }: Desk, record: Record): ChoiceLine[] {
  const lines = refusalReasons.map(({ text, forGood }) => ({
    label: text,
    mark: forGood ? words.forGood : '',
    onChoose: () => {
      record({ kind: 'refused', reason: text });
    },
  }));
  if (lines.length > 0) return lines;
  const withoutReason = (): void => {
    record({ kind: 'refused', reason: '' });
  };
  return [{ label: words.withoutReason, mark: '', onChoose: withoutReason }];
}

/** The reasons that close a client for good; any other reason is a refusal. */
function closingLines(
  { closingReasons, words }: Desk,
  record: Record,
  refuse: () => void,
): ChoiceLine[] {
  const lines = closingReasons.map((reason) => ({
    label: reason,
    onChoose: () => {
      record({ kind: 'closed', reason });
    },
  }));
  return [...lines, { label: words.otherReason, onChoose: refuse }];
}

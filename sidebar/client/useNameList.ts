import { useState } from 'preact/hooks';
import { matchNames } from './matchNames';

/** The names that a field offers, and what its keys do. */
export interface NameList {
  readonly found: readonly string[];
  /** The name that the arrows stand on; -1: none. */
  readonly marked: number;
  readonly mark: (index: number) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (name: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * Offers the names that fit what was typed: arrows move, Enter takes the marked one, Escape closes. All other keys, also
 * Enter with no name marked and Escape with no list open, are left to what is around.
 */
export function useNameList(
  names: readonly string[],
  typed: string,
  onChoose: (name: string) => void,
): NameList {
  const [isOpen, setOpen] = useState(false);
  const [marked, mark] = useState(-1);
  const found = isOpen ? matchNames(names, typed) : [];
  const show = (isShown: boolean): void => {
    setOpen(isShown);
    mark(-1);
  };
  const choose = (name: string): void => {
    show(false);
    onChoose(name);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (found.length === 0) return;
    const step = STEPS[event.key] ?? 0;
    const name = found[marked];
    if (step !== 0) mark(around(marked, step, found.length));
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'Enter' && name !== undefined) choose(name);
    else return;
    event.preventDefault();
  };
  const open = (): void => {
    show(true);
  };
  const close = (): void => {
    show(false);
  };
  return { found, marked, mark, open, close, choose, onKey };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Round and round; from nowhere down to the first, up to the last. */
function around(marked: number, step: number, length: number): number {
  const from = marked < 0 && step < 0 ? 0 : marked;
  return (from + step + length) % length;
}

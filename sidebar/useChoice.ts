import { useState } from 'preact/hooks';
import { matchNames } from './matchNames';

/** The list that a search field offers, and what its keys do. */
export interface Choice {
  readonly found: readonly string[];
  /** The name that the arrows stand on; -1: none. */
  readonly marked: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (name: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Offers the names that fit what was typed: arrows move, Enter takes, Escape closes. */
export function useChoice(
  names: readonly string[],
  typed: string,
  onChange: (name: string) => void,
): Choice {
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const found = isOpen ? matchNames(names, typed) : [];
  const close = (): void => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = (name: string): void => {
    onChange(name);
    close();
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = afterArrow(event.key, marked, found.length);
    const name = found[marked];
    if (next !== undefined) setMarked(next);
    else if (event.key === 'Enter' && name !== undefined) choose(name);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const open = (): void => {
    setOpen(true);
    setMarked(-1);
  };
  return { found, marked, open, close, choose, onKey };
}

/** Where an arrow key leads, round and round; undefined for other keys and an empty list. */
function afterArrow(key: string, marked: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (marked + 1) % length;
  return key === 'ArrowUp' ? (Math.max(marked, 0) + length - 1) % length : undefined;
}

import { useEffect, useState } from 'preact/hooks';

const MOST_CHOICES = 200;

/** A drop-down under the editor: what it offers now, and which choice the arrows have marked. */
export interface ChoiceList {
  choices: readonly string[];
  /** -1 for none. */
  marked: number;
  step: (by: number) => void;
}

/** All choices until something else is typed than was there, then those that contain it. */
export function useChoices(
  all: readonly string[],
  { text, typed, isOpen }: { text: string; typed: string; isOpen: boolean },
): ChoiceList {
  const [marked, setMarked] = useState(-1);
  const wanted = text === typed ? '' : text.trim().toLowerCase();
  const choices = isOpen
    ? all.filter((choice) => choice.toLowerCase().includes(wanted)).slice(0, MOST_CHOICES)
    : [];
  useEffect(() => {
    setMarked(-1);
  }, [isOpen, choices.length]);
  return {
    choices,
    marked,
    step: (by) => {
      setMarked((marked + by + choices.length) % choices.length);
    },
  };
}

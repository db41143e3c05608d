import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus back to the button that asked, when its question is gone and the focus with it.
 *
 * @param isAsking whether the question stands there.
 */
export function useFocusBack(isAsking: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasAsking.current && !isAsking && isLost) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return button;
}

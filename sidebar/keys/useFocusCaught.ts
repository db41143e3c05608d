import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Catches the focus in a place when what had it there is gone, such as the button of an entry that was taken back. Who
 * has left the place, or the sidebar, is left alone.
 */
export function useFocusCaught(place: RefObject<HTMLElement | null>): void {
  const wasHere = useRef(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent): void => {
      wasHere.current = place.current?.contains(target as Node) ?? false;
    };
    const leave = (): void => {
      wasHere.current = false;
    };
    document.addEventListener('focusin', look);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('focusin', look);
      window.removeEventListener('blur', leave);
    };
  }, [place]);
  // After every drawing: each may have taken something away.
  useLayoutEffect(() => {
    if (wasHere.current && document.activeElement === document.body) place.current?.focus();
  });
}

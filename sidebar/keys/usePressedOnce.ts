import { useEffect } from 'preact/hooks';

/**
 * Takes a double click, or Enter held down, for one press: what it presses may stand in the place of the button that
 * was meant, such as the answer to a question that has not been read yet.
 */
export function usePressedOnce(): void {
  useEffect(() => {
    document.addEventListener('click', stopSecondClick, { capture: true });
    document.addEventListener('keydown', stopHeldKey, { capture: true });
    return () => {
      document.removeEventListener('click', stopSecondClick, { capture: true });
      document.removeEventListener('keydown', stopHeldKey, { capture: true });
    };
  }, []);
}

function stopSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || !isOnButton(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function stopHeldKey(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (event.repeat && isPress && isOnButton(event)) event.preventDefault();
}

function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

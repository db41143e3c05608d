import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyName } from './keys';

/** Input fields in which a key writes nothing. */
const NOT_WRITTEN_IN = ['button', 'checkbox', 'radio', 'submit', 'reset'];

/**
 * Hears the keys of the page, unless a field is being written in or a key for the browser is held down; from the moment
 * at which the page shows what they do, so that a quick hand loses none.
 *
 * @param onKey says whether it used the key; the browser then does nothing with it
 */
export function useKeys(isActive: boolean, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || isForBrowser(event)) return;
      if (isWrittenIn(event.target) || pressesButton(event)) return;
      if (latest.current(keyName(event))) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [isActive]);
}

function isForBrowser({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function isWrittenIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Enter and the space bar press the button that has the focus. */
function pressesButton({ key, target }: KeyboardEvent): boolean {
  const isPress = key === 'Enter' || key === ' ';
  return isPress && target instanceof Element && target.closest('button, summary, a') !== null;
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useFocusCaught } from '../keys/useFocusCaught';
import type { Form } from './form';
import type { Recording } from './useRecorder';

/**
 * Where the focus of the recorder is. With a client in the form the keys record at once; without one the search waits
 * for a name, until a row is selected. It is never lost with a button that goes.
 */
export function useRecorderFocus({ form, places }: Recording): void {
  useFocusCaught(places.panel);
  useLayoutEffect(() => {
    (isNamed(form) ? places.panel : places.field).current?.focus();
    // At the opening alone: later on the focus is where the person put it.
  }, []);
  const isUntouched = useUntouched();
  useLayoutEffect(() => {
    const isSearching = document.activeElement === places.field.current;
    const isFromRow = isNamed(form) && !form.isChosen;
    // The next digit would be written into the name. Whoever came to type a name has clicked, or typed, by now.
    if (isFromRow && isSearching && isUntouched()) places.panel.current?.focus();
  }, [form.client]);
}

function isNamed({ client, many }: Form): boolean {
  return client !== '' || many.length > 0;
}

/** Tells whether nothing was clicked or pressed since the person came to the sidebar. */
function useUntouched(): () => boolean {
  const isTouched = useRef(false);
  useEffect(() => {
    const touch = (): void => {
      isTouched.current = true;
    };
    const come = (): void => {
      isTouched.current = false;
    };
    window.addEventListener('focus', come);
    document.addEventListener('pointerdown', touch);
    document.addEventListener('keydown', touch);
    return () => {
      window.removeEventListener('focus', come);
      document.removeEventListener('pointerdown', touch);
      document.removeEventListener('keydown', touch);
    };
  }, []);
  return () => !isTouched.current;
}

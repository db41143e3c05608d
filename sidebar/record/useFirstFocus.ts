import { useLayoutEffect } from 'preact/hooks';
import type { Recording } from './useRecorder';

/** With a client in the form the keys record at once; without one the search waits for a name. */
export function useFirstFocus({ form, places }: Recording): void {
  useLayoutEffect(() => {
    const isNamed = form.client !== '' || form.many.length > 0;
    (isNamed ? places.panel : places.field).current?.focus();
    // At the opening alone: later on the focus is where the person put it.
  }, []);
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusStays } from './focusSoon';

/** Puts the focus on an element as soon as it stands on the page, before the next key can miss it. */
export function useFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    focusStays();
    place.current?.focus();
  }, []);
  return place;
}

let waiting: number | undefined;

/** Moves the focus once the page has been drawn anew: the place may only come, or show, with that. */
export function focusSoon(place: { readonly current: HTMLElement | null }): void {
  focusStays();
  waiting = window.setTimeout(() => {
    place.current?.focus();
  });
}

/** A place that has come since has the focus by now: what was meant for it before must not take it away again. */
export function focusStays(): void {
  window.clearTimeout(waiting);
}

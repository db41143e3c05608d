/** Moves the focus once the page has been drawn anew: the place may only come, or show, with that. */
export function focusSoon(place: { readonly current: HTMLElement | null }): void {
  setTimeout(() => {
    place.current?.focus();
  });
}

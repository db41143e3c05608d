import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Places for the focus of a list whose items come and go. */
export interface FocusKept {
  /** The list; its children are the items, and each can take the focus. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** Takes the focus where no item is left. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Keeps the focus in a list: where the item that had it goes, the one that stands in its place now has it, after the
 * last item the one before, and without any the heading. Who has left the list, or the sidebar, is left alone.
 *
 * @param keys the items in order.
 */
export function useFocusKept(keys: readonly string[]): FocusKept {
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The item that has the focus, or had it when it went. */
  const at = useRef<{ readonly key: string; readonly index: number } | undefined>(undefined);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const look = ({ target }: FocusEvent): void => {
      const items = [...(list.current?.children ?? [])];
      const index = items.findIndex((item) => item.contains(target as Node));
      const key = latest.current[index];
      at.current = key === undefined ? undefined : { key, index };
    };
    const leave = (): void => {
      at.current = undefined;
    };
    document.addEventListener('focusin', look);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('focusin', look);
      window.removeEventListener('blur', leave);
    };
  }, []);
  useEffect(() => {
    const { current: had } = at;
    const isLost = document.activeElement === document.body;
    if (!had || !isLost || keys.includes(had.key)) return;
    const item = list.current?.children[Math.min(had.index, keys.length - 1)];
    (item instanceof HTMLElement ? item : heading.current)?.focus();
  }, [keys.join('\n')]);
  return { list, heading };
}

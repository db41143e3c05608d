import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import { useDesk } from './useDesk';

/**
 * The tabs of the workbook, below the cells.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function TabBar() {
  const { desk, state, words } = useDesk();
  const tabs = state.book?.tabs ?? [];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest' });
  }, [state.tab]);
  return (
    <div
      class="tab-bar"
      role="tablist"
      aria-label={words.tabs}
      ref={list}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') step(desk, list.current, 1);
        if (event.key === 'ArrowLeft') step(desk, list.current, -1);
      }}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === state.tab}
          aria-controls="grid"
          tabIndex={id === state.tab ? 0 : -1}
          onClick={() => {
            desk.openTab(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function step(desk: Desk, list: HTMLElement | null, by: number): void {
  const tabs = desk.state.book?.tabs ?? [];
  const at = tabs.findIndex(({ id }) => id === desk.state.tab);
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next === undefined) return;
  desk.openTab(next.id);
  list?.querySelector<HTMLElement>(`[data-tab="${String(next.id)}"]`)?.focus();
}

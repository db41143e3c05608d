import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import { useDesk } from './useDesk';

/** What the page inside sends: a call of the server (`run`), or the wish to close or lose the focus. */
interface FromSidebar {
  tabla?: string;
  number?: number;
  name?: string;
  json?: string;
}

/** The add-on's own sidebar, 300 pixels wide, from another origin as with Google. */
export function SidebarPane({ focusGrid }: { readonly focusGrid: () => void }) {
  const { desk, state, words } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const { sidebarOrigin } = desk.facts;
  const sidebar = state.book?.sidebar ?? null;
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<FromSidebar>): void => {
      const sidebarWindow = frame.current?.contentWindow;
      if (!sidebarWindow || origin !== sidebarOrigin || source !== sidebarWindow) return;
      if (data.tabla === 'focus') focusGrid();
      if (data.tabla === 'close') void desk.change('closeSidebar', {});
      if (data.tabla === 'run') void answer(desk, data, sidebarWindow);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
    };
  }, [desk, sidebarOrigin, focusGrid]);
  if (sidebar === null) return null;
  const close = (): void => void desk.change('closeSidebar', {});
  return (
    <aside class="sidebar" aria-label={words.sidebar}>
      <div class="sidebar-head">
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          ×
        </button>
      </div>
      <iframe
        key={sidebar.number}
        ref={frame}
        title={sidebar.title}
        src={`${sidebarOrigin}/?${String(sidebar.number)}`}
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-modals"
      />
    </aside>
  );
}

/** Calls the server for the sidebar and sends back what came of it. */
async function answer(
  desk: Desk,
  { number, name = '', json = '[]' }: FromSidebar,
  sidebar: Window,
): Promise<void> {
  const outcome = await desk.call(name, JSON.parse(json) as unknown[]).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  sidebar.postMessage({ tabla: 'answer', number, ...outcome }, desk.facts.sidebarOrigin);
}

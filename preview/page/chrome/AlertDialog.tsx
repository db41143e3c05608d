import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from './useDesk';

/** An alert of the add-on: it has the focus until Enter, Escape or OK closes it. */
export function AlertDialog({ focusGrid }: { readonly focusGrid: () => void }) {
  const { desk, state, words } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [alert] = state.alerts;
  useEffect(() => {
    if (alert !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [alert]);
  return (
    <dialog
      ref={dialog}
      class="message"
      aria-labelledby="message-title"
      aria-describedby="message-text"
      onClose={() => {
        desk.set({ alerts: desk.state.alerts.slice(1) });
        focusGrid();
      }}
    >
      <h2 id="message-title">{words.addOnSays}</h2>
      <p id="message-text">{alert?.text}</p>
      <form method="dialog">
        <button class="primary">{words.ok}</button>
      </form>
    </dialog>
  );
}

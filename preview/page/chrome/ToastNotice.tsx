import { useEffect } from 'preact/hooks';
import type { Desk } from '../desk';
import { useDesk } from './useDesk';

/** A passing notice of the add-on; it takes no focus and goes by itself. */
export function ToastNotice() {
  const { desk, state, words } = useDesk();
  const { toast } = state;
  useEffect(() => {
    if (toast?.seconds == null) return undefined;
    const timer = setTimeout(() => {
      close(desk);
    }, toast.seconds * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [desk, toast]);
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <div>
            {toast.title !== '' && <strong>{toast.title}</strong>}
            {toast.text}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            onClick={() => {
              close(desk);
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

function close(desk: Desk): void {
  desk.set({ toast: undefined });
}

import { AlertDialog } from './AlertDialog';
import { ToastNotice } from './ToastNotice';
import { useDesk } from './useDesk';

/** What the add-on says, what went wrong, and that something takes a while. */
export function Notices({ focusGrid }: { readonly focusGrid: () => void }) {
  const { desk, state, words } = useDesk();
  return (
    <>
      <div class="pill-place" role="status">
        {state.isBusy && <div class="pill">{words.working}</div>}
      </div>
      <div role="alert">
        {state.isLost && <div class="problem">{words.lost}</div>}
        {!state.isLost && state.problem !== '' && (
          <div class="problem">
            {state.problem}
            <button
              type="button"
              class="icon-button"
              aria-label={words.close}
              onClick={() => {
                desk.set({ problem: '' });
              }}
            >
              ×
            </button>
          </div>
        )}
      </div>
      <ToastNotice />
      <AlertDialog focusGrid={focusGrid} />
    </>
  );
}

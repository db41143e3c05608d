import { useFocus } from '../keys/useFocus';

interface QuestionProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** Whether the answer is being carried out. */
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that many rows depend on; Enter says yes, Escape no. */
export function Question({ ask, yes, no, isBusy, onYes, onNo }: QuestionProps) {
  const agree = useFocus<HTMLButtonElement>();
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isBusy) return;
        event.preventDefault();
        onNo();
      }}
    >
      <p>{ask}</p>
      {/* Not disabled: the button that was pressed would lose the focus, and Escape would not be heard. */}
      <button
        ref={agree}
        class="view-button"
        type="button"
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onYes}
      >
        {yes}
      </button>
      <button class="link" type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : onNo}>
        {no}
      </button>
    </div>
  );
}

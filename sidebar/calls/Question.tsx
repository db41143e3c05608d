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
      <button ref={agree} class="view-button" type="button" disabled={isBusy} onClick={onYes}>
        {yes}
      </button>
      <button class="link" type="button" disabled={isBusy} onClick={onNo}>
        {no}
      </button>
    </div>
  );
}

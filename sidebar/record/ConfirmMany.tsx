import type { Desk } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { useFocus } from '../keys/useFocus';
import { counted } from '../wording/counted';

interface ConfirmManyProps {
  readonly action: string;
  readonly count: number;
  readonly desk: Desk;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The one confirmation before an action is recorded for several clients. */
export function ConfirmMany({ action, count, desk, onConfirm, onCancel }: ConfirmManyProps) {
  const { language, words } = desk;
  const button = useFocus<HTMLButtonElement>();
  const question = counted(language, count, words.confirmMany, action);
  return (
    <div class="field question" role="group" aria-label={question}>
      <p class="label">{question}</p>
      <div class="buttons">
        <button
          class="primary"
          type="button"
          ref={button}
          title={`${words.recordAll} (Enter)`}
          onClick={onConfirm}
        >
          {words.recordAll}
        </button>
        <KeyButton class="plain" label={words.cancel} shortcut="Esc" onClick={onCancel} />
      </div>
    </div>
  );
}

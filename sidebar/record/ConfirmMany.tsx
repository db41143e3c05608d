import type { SidebarWords } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { useFocus } from '../keys/useFocus';
import { fill } from '../wording/fill';

interface ConfirmManyProps {
  readonly action: string;
  readonly count: number;
  readonly words: SidebarWords;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The one confirmation before an action is recorded for several clients. */
export function ConfirmMany({ action, count, words, onConfirm, onCancel }: ConfirmManyProps) {
  const button = useFocus<HTMLButtonElement>();
  const question = fill(words.confirmMany, action, count);
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

import type { SidebarWords } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS } from '../keys/keys';

interface TakeRowProps {
  readonly words: SidebarWords;
  readonly onTake: () => void;
}

/** Takes the clients of the rows that are selected in the sheet now. */
export function TakeRow({ words, onTake }: TakeRowProps) {
  return (
    <KeyButton
      class="link"
      label={words.activeRow}
      hint={words.activeRowHint}
      shortcut={KEYS.row}
      onClick={onTake}
    />
  );
}

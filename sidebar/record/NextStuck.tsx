import type { Desk, StuckClient } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS } from '../keys/keys';
import { counted } from '../wording/counted';

interface NextStuckProps {
  readonly stuck: StuckClient;
  readonly desk: Desk;
  readonly onPick: (client: string, deal: string) => void;
}

/** Offers the next stuck client once something was recorded. */
export function NextStuck({ stuck: { client, deal, over }, desk, onPick }: NextStuckProps) {
  return (
    <div class="next-stuck">
      <KeyButton
        class="plain"
        label={counted(desk.language, over, desk.words.nextStuck, client)}
        shortcut={KEYS.next}
        onClick={() => {
          onPick(client, deal);
        }}
      />
    </div>
  );
}

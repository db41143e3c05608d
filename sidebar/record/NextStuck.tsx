import type { SidebarWords, StuckClient } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS } from '../keys/keys';
import { fill } from '../wording/fill';

interface NextStuckProps {
  readonly stuck: StuckClient;
  readonly words: SidebarWords;
  readonly onPick: (client: string, deal: string) => void;
}

/** Offers the next stuck client once something was recorded. */
export function NextStuck({ stuck: { client, deal, over }, words, onPick }: NextStuckProps) {
  return (
    <div class="next-stuck">
      <KeyButton
        class="plain"
        label={fill(words.nextStuck, client, over)}
        shortcut={KEYS.next}
        onClick={() => {
          onPick(client, deal);
        }}
      />
    </div>
  );
}

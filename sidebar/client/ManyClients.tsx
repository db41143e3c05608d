import type { SidebarWords } from '../../src/rpc';
import { fill } from '../wording/fill';
import { TakeRow } from './TakeRow';

interface ManyClientsProps {
  readonly clients: readonly string[];
  readonly isCut: boolean;
  readonly words: SidebarWords;
  readonly onOnlyOne: () => void;
  readonly onTakeRow: () => void;
}

/** The selected clients: what is chosen next is recorded for all of them. */
export function ManyClients({ clients, isCut, words, onOnlyOne, onTakeRow }: ManyClientsProps) {
  return (
    <section class="field many" aria-label={words.client}>
      <div class="label-row">
        <strong role="status">{fill(words.selected, clients.length)}</strong>
        <TakeRow words={words} onTake={onTakeRow} />
      </div>
      {isCut && <p class="quiet">{words.selectionCut}</p>}
      <details>
        <summary>{words.showNames}</summary>
        <ul class="names">
          {clients.map((client) => (
            <li key={client}>{client}</li>
          ))}
        </ul>
      </details>
      <button class="link" type="button" onClick={onOnlyOne}>
        {words.onlyOne}
      </button>
    </section>
  );
}

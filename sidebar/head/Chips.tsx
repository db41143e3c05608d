import type { Desk } from '../../src/rpc';
import { counted } from '../wording/counted';
import { fill } from '../wording/fill';
import type { Chosen } from './chosenClients';

interface ChipsProps {
  readonly desk: Desk;
  readonly chosen: Chosen;
  readonly onRemove: (client: string) => void;
}

/** The chosen clients, each with a button that removes him. */
export function Chips({ desk, chosen, onRemove }: ChipsProps) {
  const words = desk.words.views.head.handOver;
  const { clients, isCut } = chosen;
  if (clients.length === 0) return null;
  return (
    <>
      <p role="status">{counted(desk.language, clients.length, words.chosen)}</p>
      {isCut && <p class="quiet">{words.cut}</p>}
      <ul class="chosen-clients">
        {clients.map((client) => (
          <li key={client} class="chosen-client">
            <span>{client}</span>
            <button
              type="button"
              aria-label={fill(words.remove, client)}
              title={fill(words.remove, client)}
              onClick={() => {
                onRemove(client);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

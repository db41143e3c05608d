import type { SidebarWords } from '../../src/rpc';

interface RecentClientsProps {
  readonly clients: readonly string[];
  readonly words: SidebarWords;
  readonly onPick: (client: string) => void;
}

/** The clients recorded last, one click each. */
export function RecentClients({ clients, words, onPick }: RecentClientsProps) {
  if (clients.length === 0) return null;
  return (
    <div class="recent-clients" role="group" aria-label={words.recentClients}>
      <p class="quiet">{words.recentClients}</p>
      <div class="chips">
        {clients.map((client) => (
          <button
            key={client}
            class="chip"
            type="button"
            title={client}
            onClick={() => {
              onPick(client);
            }}
          >
            {client}
          </button>
        ))}
      </div>
    </div>
  );
}

import { nameKey } from '../client/nameIndex';

/** Clients that can be handed over at once. */
const MOST = 200;

/** The clients chosen so far. */
export interface Chosen {
  readonly clients: readonly string[];
  /** Whether there were more than can be handed over at once: the rest was left out. */
  readonly isCut: boolean;
}

export const NOBODY: Chosen = { clients: [], isCut: false };

/** The clients with those that are added, each once, names compared without case and spaces around. */
export function withClients({ clients }: Chosen, added: readonly string[], isCut = false): Chosen {
  const known = new Set(clients.map(nameKey));
  const fresh = added.filter((client) => {
    const isNew = !known.has(nameKey(client));
    known.add(nameKey(client));
    return isNew;
  });
  const all = [...clients, ...fresh];
  return { clients: all.slice(0, MOST), isCut: isCut || all.length > MOST };
}

/** The clients without some of them. */
export function withoutClients({ clients }: Chosen, gone: readonly string[]): Chosen {
  const keys = new Set(gone.map(nameKey));
  return { clients: clients.filter((client) => !keys.has(nameKey(client))), isCut: false };
}

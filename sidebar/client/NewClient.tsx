import type { SidebarWords } from '../../src/rpc';
import { isKnown } from './matchNames';
import { indexOf } from './nameIndex';
import { sameCompanies } from './sameCompany';

interface NewClientProps {
  readonly client: string;
  /** Undefined while they are loading. */
  readonly names: readonly string[] | undefined;
  readonly words: SidebarWords;
  readonly onPick: (client: string) => void;
}

/** Says that a name is new to the base, and asks whether it is one of those that are much like it. */
export function NewClient({ client, names, words, onPick }: NewClientProps) {
  const isNew = names !== undefined && client.trim() !== '' && !isKnown(names, client);
  const alike = isNew ? sameCompanies(indexOf(names).companies(), client) : [];
  return (
    <div class="new-client" role="status">
      {isNew && <p class="quiet">{words.newClient}</p>}
      {alike.length > 0 && (
        <p class="alike">
          <span>{words.sameCompany}</span>
          {alike.map((name) => (
            <button
              key={name}
              class="chip"
              type="button"
              // A long name is cut.
              title={name}
              onClick={() => {
                onPick(name);
              }}
            >
              {name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

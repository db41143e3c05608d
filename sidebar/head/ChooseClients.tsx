import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { NameField } from '../client/NameField';
import { useAddClients } from './useAddClients';

interface ChooseClientsProps {
  readonly desk: Desk;
  readonly names: readonly string[];
  readonly onAdd: (clients: readonly string[], isCut: boolean) => void;
}

/** Chooses clients: those of the selected rows, or one by one by name. */
export function ChooseClients({ desk, names, onAdd }: ChooseClientsProps) {
  const { words } = desk;
  const { take, search, searchHint, add } = words.views.head.handOver;
  const adding = useAddClients(names, desk, onAdd);
  return (
    <form onSubmit={adding.addTyped}>
      <button
        class="view-button"
        type="button"
        aria-disabled={adding.call.isRunning}
        onClick={adding.takeRows}
      >
        {take}
      </button>
      <div class="with-button">
        <NameField
          label={search}
          listLabel={words.views.names}
          placeholder={searchHint}
          value={adding.typed}
          names={names}
          onChange={adding.change}
          onChoose={adding.addName}
        />
        <button class="view-button" type="submit">
          {add}
        </button>
      </div>
      <CallState call={adding.call} words={words} hint={adding.hint} />
    </form>
  );
}

import type { RefObject } from 'preact';
import type { SidebarWords } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { KEYS } from '../keys/keys';
import { NameInput } from './NameInput';
import { NamesFound } from './NamesFound';
import { TakeRow } from './TakeRow';
import { useClientSearch } from './useClientSearch';

interface ClientFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  /** Undefined while they are loading. */
  readonly names: readonly string[] | undefined;
  readonly words: SidebarWords;
  readonly onChange: (client: string) => void;
  /** The client is named: the keys may record now. */
  readonly onDone: () => void;
  readonly onTakeRow: () => void;
  /** Opens the card of the client that stands in the field. */
  readonly onCard: () => void;
}

/** A search among the clients: type, choose with the arrows and Enter, or take the selected row of the sheet. */
export function ClientField(props: ClientFieldProps) {
  const { field, value, names, words, onChange, onDone, onTakeRow, onCard } = props;
  const list = useClientSearch(names ?? [], value, onChange, onDone);
  return (
    <div class="field">
      <div class="label-row">
        <label for="client">{words.client}</label>
        <TakeRow words={words} onTake={onTakeRow} />
      </div>
      <div class="client-line">
        <NameInput
          id="client"
          list={list}
          value={value}
          placeholder={words.clientHint}
          // A long name does not fit the field.
          title={`${value || words.clientHint} (${KEYS.search})`}
          shortcut={KEYS.search}
          place={field}
          onChange={onChange}
        />
        {value.trim() !== '' && (
          <KeyButton
            class="plain"
            label={words.card}
            hint={words.cardHint}
            shortcut={KEYS.card}
            onClick={onCard}
          />
        )}
      </div>
      <NamesFound id="client" label={words.client} list={list} />
    </div>
  );
}

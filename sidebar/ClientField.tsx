import type { RefObject } from 'preact';
import type { SidebarWords } from '../src/rpc';
import { isKnown } from './matchNames';
import { useChoice } from './useChoice';

interface ClientFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  /** Undefined while they are loading. */
  readonly names: readonly string[] | undefined;
  readonly words: SidebarWords;
  readonly onChange: (client: string) => void;
  readonly onTakeRow: () => void;
}

/** A search among the clients: type, choose with the arrows and Enter, or take the client of the active row. */
export function ClientField({ field, value, names, words, onChange, onTakeRow }: ClientFieldProps) {
  const { found, marked, open, close, choose, onKey } = useChoice(names ?? [], value, onChange);
  const isNew = names !== undefined && value.trim() !== '' && !isKnown(names, value);
  return (
    <div class="field">
      <div class="label-row">
        <label for="client">{words.client}</label>
        <button class="link" type="button" title={words.activeRowHint} onClick={onTakeRow}>
          {words.activeRow}
        </button>
      </div>
      <input
        id="client"
        ref={field}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="clients-found"
        aria-activedescendant={marked >= 0 ? `client-${String(marked)}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        maxLength={200}
        placeholder={words.clientHint}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
          open();
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      <Found names={found} marked={marked} label={words.client} onChoose={choose} />
      {isNew && found.length === 0 && <p class="quiet">{words.noClient}</p>}
    </div>
  );
}

interface FoundProps {
  readonly names: readonly string[];
  readonly marked: number;
  readonly label: string;
  readonly onChoose: (name: string) => void;
}

function Found({ names, marked, label, onChoose }: FoundProps) {
  return (
    <ul id="clients-found" role="listbox" aria-label={label} hidden={names.length === 0}>
      {names.map((name, index) => (
        <li
          key={name}
          id={`client-${String(index)}`}
          role="option"
          aria-selected={index === marked}
          // The field would lose its focus, and the list would close, before a click came through.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}

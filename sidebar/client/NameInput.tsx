import type { RefObject } from 'preact';
import type { NameList } from './useNameList';

interface NameInputProps {
  /** Its list is `ID-list`: see NamesFound. */
  readonly id: string;
  readonly list: NameList;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly title?: string;
  /** The key that leads to it. */
  readonly shortcut?: string;
  readonly place?: RefObject<HTMLInputElement | null>;
  readonly onChange: (name: string) => void;
}

/** A field for the name of a client, beside the list of the names that fit it. */
export function NameInput(props: NameInputProps) {
  const { id, list, value, placeholder, title, shortcut, place, onChange } = props;
  const { found, marked, open, close, onKey } = list;
  return (
    <input
      id={id}
      class="view-input"
      type="text"
      ref={place ?? null}
      role="combobox"
      aria-expanded={found.length > 0}
      aria-controls={`${id}-list`}
      aria-activedescendant={marked >= 0 ? `${id}-${String(marked)}` : undefined}
      aria-autocomplete="list"
      aria-keyshortcuts={shortcut}
      title={title}
      autocomplete="off"
      maxLength={200}
      placeholder={placeholder}
      value={value}
      onInput={(event) => {
        onChange(event.currentTarget.value);
        open();
      }}
      onKeyDown={onKey}
      onBlur={close}
    />
  );
}

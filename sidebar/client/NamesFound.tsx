import type { NameList } from './useNameList';

interface NamesFoundProps {
  /** ID of the field; the list is `ID-list`, its n-th name `ID-n`. */
  readonly id: string;
  readonly label: string;
  readonly list: NameList;
}

/** The names that a field offers. */
export function NamesFound({ id, label, list }: NamesFoundProps) {
  const { found, marked, choose } = list;
  return (
    <ul
      id={`${id}-list`}
      class="found"
      role="listbox"
      aria-label={label}
      hidden={found.length === 0}
    >
      {found.map((name, index) => (
        <li
          key={name}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === marked}
          // The field would lose its focus, and the list would close, before a click came through.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}

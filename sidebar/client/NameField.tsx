import { useId } from 'preact/hooks';
import { NameInput } from './NameInput';
import { NamesFound } from './NamesFound';
import { useNameList } from './useNameList';

interface NameFieldProps {
  readonly label: string;
  /** What a screen reader calls the list of names. */
  readonly listLabel: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (name: string) => void;
  /** A name of the list was taken; without it, it is typed into the field. */
  readonly onChoose?: (name: string) => void;
}

/** A field of a form that offers the clients that fit what is typed: arrows move, Enter takes, Escape closes the list. */
export function NameField(props: NameFieldProps) {
  const { label, listLabel, placeholder, value, names, onChange, onChoose = onChange } = props;
  const id = useId();
  const list = useNameList(names, value, onChoose);
  return (
    <div class="view-field name-field">
      <label for={id}>{label}</label>
      <NameInput id={id} list={list} value={value} placeholder={placeholder} onChange={onChange} />
      <NamesFound id={id} label={listLabel} list={list} />
    </div>
  );
}

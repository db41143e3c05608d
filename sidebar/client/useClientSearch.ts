import { isKnown } from './matchNames';
import { useNameList, type NameList } from './useNameList';

/**
 * The names that the search of the recorder offers. Enter with no name marked is done with a name that is known or fits
 * nothing, and else marks the first: the beginning of a name is not taken for a new client.
 *
 * @param onDone the person has named somebody, or wants to leave the field
 */
export function useClientSearch(
  names: readonly string[],
  typed: string,
  onChange: (name: string) => void,
  onDone: () => void,
): NameList {
  const list = useNameList(names, typed, (name) => {
    onChange(name);
    onDone();
  });
  const leave = (): void => {
    list.close();
    onDone();
  };
  const enter = (): void => {
    if (list.found.length > 0 && !isKnown(names, typed)) list.mark(0);
    else if (typed.trim() !== '') leave();
  };
  const onKey = (event: KeyboardEvent): void => {
    list.onKey(event);
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !event.defaultPrevented) enter();
    else return;
    event.preventDefault();
  };
  return { ...list, onKey };
}

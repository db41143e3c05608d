import type { Person } from '../../server/protocol';
import type { Words } from '../words';
import { useDesk } from './useDesk';

/** Chooses who is signed in. */
export function ViewAs() {
  const { desk, state, words } = useDesk();
  const { book } = state;
  if (book === undefined) return null;
  return (
    <label class="view-as">
      <span>{words.viewAs}</span>
      <select
        value={book.person}
        onChange={(event) => void desk.change('person', { email: event.currentTarget.value })}
      >
        {book.people.map((person) => (
          <option key={person.email} value={person.email}>
            {nameOf(person, words)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf({ name, role }: Person, words: Words): string {
  const known = Object.hasOwn(words, role) ? words[role as keyof Words] : role;
  // The demo says in a name that it is invented; so does the page.
  const short = name.replace(/ \(.*\)$/, '');
  return name === '' ? known : `${short} — ${known}`;
}

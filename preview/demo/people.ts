import type { CellValue } from '../emulator';
import { dateCell, type Day } from './calendar';
import type { DemoPerson } from './demoWorkbook';
import { SELLERS } from './profiles';
import type { DemoWords } from './words/words';

const WEEKS_OF_OTHERS = 300;

/** The invented team: the admin first, whose name says that it is invented. */
export function peopleOf({ people, invented }: DemoWords): DemoPerson[] {
  const persons = people.map(([name, mailbox, role]) => ({
    name: role === 'admin' ? `${name} (${invented})` : name,
    email: `${mailbox}@example.com`,
    role,
  }));
  return persons.sort((a, b) => Number(b.role === 'admin') - Number(a.role === 'admin'));
}

/** The rows of the Team tab, in the same order. */
export function teamRows(today: Day, words: DemoWords): CellValue[][] {
  return peopleOf(words).map(({ name, email, role }) => {
    const seller = words.people.findIndex(([each]) => each === name);
    const weeks = SELLERS[seller]?.weeks ?? WEEKS_OF_OTHERS;
    return [name, email, words.roles[role], dateCell(today - weeks * 7), null];
  });
}

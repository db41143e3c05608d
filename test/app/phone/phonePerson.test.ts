import { isOwnRow } from '../../../src/app/access/ownRow';
import { phonePerson } from '../../../src/app/phone/phonePerson';
import { parseIsoDay } from '../../../src/domain/calendar/calendarDay';
import type { Role, TeamMember } from '../../../src/sheets/team';

const TODAY = parseIsoDay('2026-11-20') ?? 0;

function member(role: Role | undefined, more: Partial<TeamMember> = {}): TeamMember {
  const always = { from: undefined, until: undefined };
  return { name: 'Vera', email: 'vera@example.com', role, ...always, ...more };
}

const named = (name: string, ...team: TeamMember[]): unknown =>
  phonePerson(team, name, TODAY, 'phone');

describe('whom an entry on a phone names', () => {
  it.each<Role>(['manager', 'head', 'admin'])(
    'a %s has the rights of a manager, because nobody is signed in',
    (role) => {
      const person = { name: 'Vera', email: 'phone', role: 'manager' };
      expect(named(' vera ', member(role))).toEqual(person);
    },
  );

  it('a founder stays one', () => {
    expect(named('Vera', member('founder'))).toMatchObject({ role: 'founder' });
    expect(named('Vera', member('founder'), member('manager'))).toMatchObject({ role: 'manager' });
  });

  it('is nobody without a row that is in force and has a role', () => {
    expect(named('Zoe', member('manager'))).toBeUndefined();
    expect(named('', member('manager', { name: '', email: '' }))).toBeUndefined();
    expect(named('Vera', member(undefined))).toBeUndefined();
    expect(named('Vera', member('manager', { until: TODAY - 1 }))).toBeUndefined();
    expect(named('Vera', member('manager', { from: TODAY + 1 }))).toBeUndefined();
  });

  it('may be known by the e-mail where the row has no name, as in the sidebar', () => {
    const person = named('vera@example.com', member('manager', { name: '' }));
    expect(person).toMatchObject({ name: 'vera@example.com' });
  });
});

describe('a row of the log is one’s own', () => {
  const vera = { name: 'Vera', email: 'vera@example.com', role: 'manager' as const };

  it.each([
    ['Vera@example.com', 'Boris', true],
    ['boris@example.com', 'Vera', false],
    ['phone', 'VERA', true],
    ['телефон', 'Vera', true],
    ['phone', 'Boris', false],
    ['', 'Vera', false],
  ])('recorded by “%s” with the manager %s: %s', (recordedBy, manager, isOwn) => {
    expect(isOwnRow({ recordedBy, manager }, vera)).toBe(isOwn);
  });
});

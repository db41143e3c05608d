import { isInTeam, personOf } from '../../../src/app/access/access';
import { parseIsoDay, type Day } from '../../../src/domain/calendar/calendarDay';
import type { Role, TeamMember } from '../../../src/sheets/team';

function day(text: string): Day {
  const found = parseIsoDay(text);
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
}

function member(role: Role | undefined, more: Partial<TeamMember> = {}): TeamMember {
  const always = { from: undefined, until: undefined };
  return { name: 'Vera', email: 'vera@example.com', role, ...always, ...more };
}

const TODAY = day('2026-11-20');
const roleOf = (...team: TeamMember[]): Role | undefined =>
  personOf(team, ' Vera@Example.COM ', TODAY)?.role;

describe('who a person is', () => {
  it('is found by e-mail, whatever its case and the spaces around it', () => {
    expect(personOf([member('head')], ' Vera@Example.COM ', TODAY)).toEqual({
      name: 'Vera',
      email: 'vera@example.com',
      role: 'head',
    });
  });

  it('is nobody without a row, and nobody by a row whose role is no role', () => {
    expect(roleOf()).toBeUndefined();
    expect(roleOf(member('head', { email: 'other@example.com' }))).toBeUndefined();
    expect(roleOf(member(undefined))).toBeUndefined();
  });

  it('a blank address is nobody’s, also where a row has no e-mail', () => {
    expect(personOf([member('head', { email: 'x@example.com' })], '', TODAY)).toBeUndefined();
  });

  it.each<[Role[], Role]>([
    [['manager', 'head'], 'head'],
    [['manager', 'admin'], 'admin'],
    [['founder', 'admin'], 'admin'],
    [['admin', 'head'], 'head'],
    [['manager', 'founder'], 'founder'],
  ])('of the roles %j in force the one with the most rights counts: %s', (roles, role) => {
    expect(roleOf(...roles.map((each) => member(each)))).toBe(role);
    expect(roleOf(...roles.map((each) => member(each)).reverse())).toBe(role);
  });

  it('a role that is over does not count, so a former head is a manager', () => {
    const former = member('head', { until: day('2026-11-19') });
    expect(roleOf(former, member('manager'))).toBe('manager');
    expect(roleOf(former)).toBeUndefined();
  });

  it('goes by the e-mail where the row gives no name', () => {
    expect(personOf([member('head', { name: '' })], 'vera@example.com', TODAY)?.name).toBe(
      'vera@example.com',
    );
  });
});

it('an Until that cannot be read keeps out, and another row of the same person does not', () => {
  const unread = member('head', { unreadUntil: '31.10.2026' });
  expect(isInTeam(unread, TODAY)).toBe(false);
  expect(roleOf(unread)).toBeUndefined();
  expect(roleOf(unread, member('manager'))).toBe('manager');
});

describe('time in the team', () => {
  it.each([
    [undefined, undefined, true],
    ['2026-11-20', undefined, true],
    ['2026-11-21', undefined, false],
    [undefined, '2026-11-20', true],
    [undefined, '2026-11-19', false],
    ['2026-11-20', '2026-11-20', true],
  ])('from %s until %s: %s', (from, until, isIn) => {
    const bounds = { from: from && day(from), until: until && day(until) };
    expect(isInTeam(member('head', bounds as Partial<TeamMember>), TODAY)).toBe(isIn);
  });
});

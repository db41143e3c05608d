import { peopleOf } from '../../../preview/headless/signedIn';

const HEADINGS = ['Manager', 'E-mail', 'Role'];
const MANAGER = ['Cy', 'cy@example.com', 'manager'];
const HEAD = ['Ann', 'ann@example.com', 'head'];
const ADMIN = ['Bob', 'bob@example.com', ' Admin '];

it('signs the first admin in, else the first head, else nobody in particular', () => {
  const userOf = (...team: string[][]) => peopleOf([HEADINGS, ...team], undefined).user;
  expect(userOf(MANAGER, HEAD, ADMIN)).toBe('bob@example.com');
  expect(userOf(MANAGER, HEAD)).toBe('ann@example.com');
  expect(userOf(MANAGER)).toBe('you@example.com');
  expect(peopleOf(undefined, undefined).user).toBe('you@example.com');
});

it('understands headings and roles in the other languages', () => {
  const team = [
    ['Роль', 'Эл. почта', 'Менеджер'],
    ['руководитель', 'ann@example.com', 'Анна'],
    ['администратор', 'bob@example.com', 'Борис'],
  ];
  expect(peopleOf(team, undefined).user).toBe('bob@example.com');
});

it('lets the one who was named use what an admin has set up', () => {
  const team = [HEADINGS, MANAGER, ADMIN];
  expect(peopleOf(team, 'cy@example.com')).toEqual({
    admin: 'bob@example.com',
    user: 'cy@example.com',
  });
});

it('lets the one who was named set a workbook without a team up', () => {
  const dan = 'dan@example.com';
  expect(peopleOf(undefined, dan)).toEqual({ admin: dan, user: dan });
  expect(peopleOf(undefined, '')).toEqual({ admin: 'you@example.com', user: '' });
});

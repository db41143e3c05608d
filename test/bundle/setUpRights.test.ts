import { cellDateOfIso, type CellValue } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { rowsOf, salesWorkbook, setUpSnapshot, TEAM } from './workbooks';

const NOT_ADMIN = { ok: false, message: texts.en.setUp.notAdmin };

describe('who may set up', () => {
  it.each([
    ['a stranger', 'nobody@example.com'],
    ['a manager', 'boris@example.com'],
    ['the founder', 'filip@example.com'],
  ])('not %s, once there is a head or an admin', (_, user) => {
    const emulator = salesWorkbook([], { user });
    const before = emulator.snapshot();
    expect(emulator.call('setUp')).toEqual(NOT_ADMIN);
    expect(emulator.snapshot()).toEqual(before);
  });

  it.each([
    ['the head', 'vera@example.com'],
    ['the admin, whatever the case of the address', 'Anna@Example.com'],
  ])('%s', (_, user) => {
    expect(salesWorkbook([], { user }).call('setUp')).toMatchObject({ ok: true });
  });

  it('whoever comes first while the team is empty, and he becomes the admin', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot(), user: 'zoe@example.com' });
    emulator.putTab('Team', [
      ['Manager', 'E-mail', 'Role'],
      [null, ' ', null],
    ]);
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Team').filter((row) => row['Role'] !== undefined)).toMatchObject([
      { Manager: 'zoe', 'E-mail': 'zoe@example.com', Role: 'admin' },
    ]);
  });

  describe('nobody, where the team has people of whom none steers today: nobody becomes admin by a click', () => {
    const BORIS: CellValue[] = ['Boris', 'boris@example.com', 'manager', null, null];
    const [headings = [], ...people] = TEAM;
    const damaged = (from: string, to: string): CellValue[][] => [
      headings.map((heading) => (heading === from ? to : heading)),
      ...people,
    ];
    const past = people.map((row) => [...row.slice(0, 4), cellDateOfIso('2026-10-31')]);
    it.each<[string, CellValue[][]]>([
      ['managers alone', [headings, BORIS]],
      [
        'a head without a role that is one',
        [headings, BORIS, ['Vera', 'vera@example.com', 'boss']],
      ],
      ['a head who has left', [headings, ...past]],
      ['a heading of the roles that is no heading', damaged('Role', 'Rolle')],
      ['a heading of the e-mails that is no heading', damaged('E-mail', 'Mail')],
      ['no headings at all', [[null, null, null, null, null], ...people]],
    ])('%s', (_, cells) => {
      const emulator = builtEmulator({ workbook: setUpSnapshot(), user: 'boris@example.com' });
      emulator.putTab('Team', cells, 'TEAM');
      const answer = { ok: false, message: texts.en.setUp.nobodySteers };
      expect(emulator.call('setUp')).toEqual(answer);
      expect(rowsOf(emulator, 'Team')).toHaveLength(cells.length - 1);
    });
  });

  it('nobody whose name Google keeps back, and nothing is touched', () => {
    const emulator = builtEmulator({ user: '' });
    const before = emulator.snapshot();
    expect(emulator.call('setUp')).toEqual({ ok: false, message: texts.en.setUp.nobody });
    expect(emulator.snapshot()).toEqual(before);
  });
});

it('while somebody else works on the sheet set-up says so and touches nothing', () => {
  const emulator = builtEmulator();
  const before = emulator.snapshot();
  const release = emulator.holdDocumentLock();
  expect(emulator.call('setUp')).toEqual({
    ok: false,
    message: texts.en.setUp.busy,
    offer: 'retry',
  });
  expect(emulator.snapshot()).toEqual(before);
  release();
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
});

it('the menu item says in an alert what set-up came to', () => {
  const emulator = builtEmulator();
  emulator.run('menuSetUp');
  emulator.run('menuSetUp');
  expect(emulator.alerts()).toEqual([
    expect.stringContaining('Actions') as string,
    texts.en.setUp.nothingToDo,
  ]);
});

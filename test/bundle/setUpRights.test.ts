import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { salesWorkbook, setUpSnapshot } from './workbooks';

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

  it('whoever comes first while nobody steers, and he becomes the admin', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot(), user: 'zoe@example.com' });
    emulator.putTab('Team', [
      ['Manager', 'E-mail', 'Role'],
      ['Boris', 'boris@example.com', 'manager'],
    ]);
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    expect(emulator.values('Team').map((row) => row.slice(0, 3))).toEqual([
      ['Manager', 'E-mail', 'Role'],
      ['Boris', 'boris@example.com', 'manager'],
      ['zoe', 'zoe@example.com', 'admin'],
    ]);
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

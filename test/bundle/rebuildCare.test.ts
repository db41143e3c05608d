import type { CellValue, Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { base, putClients } from './handWork';
import { rebuild, step, VERA } from './rebuilding';
import { ACTION_HEADINGS, rowsOf, salesWorkbook } from './workbooks';

const WORDS = texts.en.repair;

describe('who may rebuild the base', () => {
  const before = (): Emulator => {
    const emulator = salesWorkbook([step('Acme', 3)]);
    putClients(emulator, 'Acme');
    return emulator;
  };

  it.each([VERA, 'anna@example.com'])('%s, head or admin', (user) => {
    expect(rebuild(before(), user)).toBe(WORDS.done(1));
  });

  it.each([
    ['a manager', 'boris@example.com', WORDS.notYourRole],
    ['a founder', 'filip@example.com', WORDS.notYourRole],
    ['who has left', 'olga@example.com', texts.en.recording.stranger('olga@example.com')],
    ['a stranger', 'zoe@example.com', texts.en.recording.stranger('zoe@example.com')],
    ['whom Google does not name', '', texts.en.recording.nobody],
  ])('not %s', (_, user, message) => {
    const emulator = before();
    expect(rebuild(emulator, user)).toBe(message);
    expect(base(emulator)).toEqual(['Acme |  | ']);
  });

  it('nobody while somebody records', () => {
    const emulator = before();
    const release = emulator.holdDocumentLock();
    expect(rebuild(emulator)).toBe(WORDS.busy);
    expect(base(emulator)).toEqual(['Acme |  | ']);
    release();
    expect(rebuild(emulator)).toBe(WORDS.done(1));
  });

  it('nobody before set-up, in words', () => {
    expect(rebuild(builtEmulator())).toBe(texts.en.recording.notSetUp);
  });
});

describe('every night', () => {
  it('the days that passed stand in the base, whoever’s trigger it is', () => {
    let now = Date.parse('2026-11-20T10:00:00Z');
    const emulator = salesWorkbook([step('Acme', 3)], { now: () => now });
    rebuild(emulator);
    now += 2 * 86_400_000;
    emulator.signIn('');
    emulator.fire('refreshNightly');
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ 'Days in stage': 20 }]);
  });

  it('it is left for the next night where somebody records at that moment', () => {
    const emulator = salesWorkbook([step('Acme', 3)]);
    const release = emulator.holdDocumentLock();
    emulator.fire('refreshNightly');
    release();
    expect(base(emulator)).toEqual([]);
  });
});

describe('few service calls, whatever the size', () => {
  /** Half of the clients stand in the base, the other half in the log alone. */
  function big(clients: number): Emulator {
    const emulator = salesWorkbook();
    const log = Array.from({ length: 4 * clients }, (_, at): CellValue[] => {
      const client = `Client ${String(at % clients)}`;
      const row = new Map<string, CellValue>(Object.entries(step(client, 1 + (at % 6))));
      return ACTION_HEADINGS.map((heading) => row.get(heading) ?? null);
    });
    emulator.putTab('Actions', [ACTION_HEADINGS, ...log], 'ACTIONS');
    putClients(emulator, ...Array.from({ length: clients / 2 }, (_, at) => `Client ${String(at)}`));
    return emulator;
  }

  it.each([10, 40, 4000])('with %d clients', (clients) => {
    const emulator = big(clients);
    emulator.meter.reset();
    expect(rebuild(emulator)).toBe(WORDS.done(clients));
    expect(emulator.meter.calls).toBeLessThanOrEqual(34);
    expect(rowsOf(emulator, 'Clients')).toHaveLength(clients);
    expect(base(emulator).every((line) => line.includes('in work'))).toBe(true);
  });
});

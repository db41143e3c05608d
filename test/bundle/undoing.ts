import type { Emulator } from '../../preview/emulator';
import type { Offer } from '../../src/rpc';

const BORIS = 'boris@example.com';

/** Records an action of Acme under that ID; Boris does, unless somebody else is named. */
export function record(emulator: Emulator, id: string, request: object, user = BORIS): void {
  emulator.signIn(user);
  const answer = emulator.call('recordAction', { id, client: 'Acme', ...request });
  expect(answer).toMatchObject({ ok: true, repeated: false });
}

/** Takes an action of Acme back; Boris does, unless somebody else is named. */
export function undo(emulator: Emulator, target: string, user = BORIS, more: object = {}): unknown {
  emulator.signIn(user);
  return emulator.call('undoAction', { id: `undo-${target}`, target, client: 'Acme', ...more });
}

/** The undo is refused with that sentence, and nothing changes that people see. */
export function expectRefused(
  emulator: Emulator,
  answer: () => unknown,
  message: string,
  offer?: Offer,
): void {
  const before = emulator.snapshot().tabs.filter(({ hidden }) => !hidden);
  expect(answer()).toEqual({ ok: false, message, ...(offer && { offer }) });
  expect(emulator.snapshot().tabs.filter(({ hidden }) => !hidden)).toEqual(before);
}

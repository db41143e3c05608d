import type { Emulator } from '../../preview/emulator';
import type { Offer } from '../../src/rpc';

/** What refuses leaves the log and the base as they were, and answers in a sentence. */
export function expectRefused(
  emulator: Emulator,
  request: unknown,
  message: string,
  offer?: Offer,
): void {
  const kept = (): unknown => ['Actions', 'Clients', 'Team'].map((tab) => emulator.values(tab));
  const before = kept();
  const refusal = offer === undefined ? { ok: false, message } : { ok: false, message, offer };
  expect(emulator.call('recordAction', request)).toEqual(refusal);
  expect(kept()).toEqual(before);
}

/** A request that is all right, but for what is given. */
export const request = (more: object): object => ({
  id: 'refused-001',
  client: 'Acme',
  stage: 2,
  ...more,
});

import type { Recorded, Refusal, ReportMade, SetUpDone } from '../../src/rpc';
import type { Emulator } from '../emulator';
import { Failure } from './failure';

/** The server functions that the command calls, and what each says when all went well. */
interface Replies {
  setUp: SetUpDone;
  weeklyReport: ReportMade;
  recordAction: Recorded;
}

/**
 * Calls a server function as the sidebar does.
 *
 * @throws Failure with the add-on's own words when it declined.
 */
export function ask<Name extends keyof Replies>(
  emulator: Emulator,
  name: Name,
  ...args: unknown[]
): Replies[Name] {
  if (!emulator.functionNames.includes(name)) {
    throw new Failure(`dist/Code.js has no function ${name}; run npm run build first.`);
  }
  const reply = emulator.call(name, ...args) as Replies[Name] | Refusal;
  if (!reply.ok) throw new Failure(reply.message);
  return reply;
}

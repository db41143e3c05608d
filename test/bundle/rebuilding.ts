import type { Emulator } from '../../preview/emulator';
import type { CellsByHeading } from './workbooks';

/** The head of the tests. */
export const VERA = 'vera@example.com';

/** A step of Boris in the log. */
export function step(client: string, stage: number, when = '2026-11-02 10:00'): CellsByHeading {
  const id = `old-${client}-${String(stage)}`;
  return { When: when, Manager: 'Boris', Client: client, Stage: stage, ID: id };
}

/** The head, or somebody else, rebuilds the base by the menu; gives what she is told. */
export function rebuild(emulator: Emulator, user = VERA): string | undefined {
  emulator.signIn(user);
  emulator.run('menuRebuild');
  return emulator.alerts().at(-1);
}

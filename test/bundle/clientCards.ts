import type { CellValue, Emulator } from '../../preview/emulator';
import type { ClientCard } from '../../src/rpc';
import type { CellsByHeading } from './workbooks';

const HEAD = 'vera@example.com';

/** A row of the log; Boris did it, unless somebody else is named. */
export const row = (
  when: string,
  client: string,
  stage: number | null,
  more: CellsByHeading = {},
): CellsByHeading => ({ When: when, Manager: 'Boris', Client: client, Stage: stage, ...more });

/** The workbook with these rows in Clients. */
export function based(emulator: Emulator, ...rows: CellValue[][]): Emulator {
  const [headings = []] = emulator.values('Clients');
  const cells = rows.map((cells) => headings.map((_, index) => cells[index] ?? null));
  emulator.putTab('Clients', [headings, ...cells], 'CLIENTS');
  return emulator;
}

/** Asks for a card; the head does, unless somebody else is named. */
export function ask(emulator: Emulator, client: unknown, user = HEAD): unknown {
  emulator.signIn(user);
  return emulator.call('clientCard', { client });
}

/** The same, where the card is not refused. */
export function cardOf(emulator: Emulator, client = 'Acme', user = HEAD): ClientCard {
  const answer = ask(emulator, client, user) as ClientCard;
  expect(answer).toMatchObject({ ok: true });
  return answer;
}

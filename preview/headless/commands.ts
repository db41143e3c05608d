import { randomUUID } from 'node:crypto';
import type { Emulator } from '../emulator';
import { CellError, type CellValue } from '../emulator/cells/cellValue';
import { ask } from './answer';
import { Failure } from './failure';
import type { People } from './signedIn';
import { TABLES } from './tables';

/** The title that the log's tab has in the workbooks made here. */
const LOG_TAB = TABLES[0].tab;

/**
 * The table that a formula spills.
 *
 * @throws Failure with the error's note, when the formula gives an error.
 */
export function evaluate(emulator: Emulator, formula: string): CellValue[][] {
  const rows = emulator.evaluate(formula);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (!(single instanceof CellError)) return rows;
  const { code, message } = single;
  throw new Failure(
    message === '' || message.includes(code) ? message || code : `${code} ${message}`,
  );
}

/**
 * Makes the report of a week and gives its tab.
 *
 * @throws Failure in the add-on's words, when it makes none.
 */
export function report(emulator: Emulator, people: People, week: string): CellValue[][] {
  setUp(emulator, people);
  const { tab } = ask(emulator, 'weeklyReport', week);
  return emulator.values(tab);
}

/**
 * Records an action and gives the log as it then is. An action without an ID gets one.
 *
 * @throws Failure in the add-on's words, when it records nothing.
 */
export function record(
  emulator: Emulator,
  people: People,
  action: Record<string, unknown>,
): CellValue[][] {
  setUp(emulator, people);
  ask(emulator, 'recordAction', { id: randomUUID(), ...action });
  return emulator.values(LOG_TAB);
}

/** An admin sets the workbook up; then the user sits down at it. */
function setUp(emulator: Emulator, { admin, user }: People): void {
  emulator.signIn(admin);
  ask(emulator, 'setUp');
  emulator.signIn(user);
}

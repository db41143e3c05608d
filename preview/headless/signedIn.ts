import type { CellValue } from '../emulator/cells/cellValue';
import { findColumn, says } from './words';

const NOBODY_IN_PARTICULAR = 'you@example.com';

/** E-mail addresses of those who use the workbook. */
export interface People {
  /** Sets it up. */
  admin: string;
  /** Gives the command. */
  user: string;
}

/**
 * Who sets the workbook up, and who is signed in.
 *
 * @param team the Team tab, where one was given: whoever sets up without one becomes the admin
 * @param named who was named as signed in
 */
export function peopleOf(
  team: readonly CellValue[][] | undefined,
  named: string | undefined,
): People {
  const admin = defaultUser(team);
  if (named === undefined) return { admin, user: admin };
  return { admin: team || named === '' ? admin : named, user: named };
}

/** The team's first admin, else its first head. */
function defaultUser(team: readonly CellValue[][] = []): string {
  const [headings = [], ...rows] = team;
  const email = findColumn(headings, 'E-mail');
  const role = findColumn(headings, 'Role');
  const withMail = rows.filter((row) => textOf(row[email]) !== '');
  const user =
    withMail.find((row) => says(row[role], 'admin')) ??
    withMail.find((row) => says(row[role], 'head'));
  return user ? textOf(user[email]) : NOBODY_IN_PARTICULAR;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

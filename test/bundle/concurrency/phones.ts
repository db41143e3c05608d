import type { Actor, Emulator } from '../../../preview/emulator';
import { between, happens, type Random } from '../../../preview/demo/random';
import { entryRow, fill } from '../phone';
import { plain, rowsOf } from '../workbooks';
import { someMishaps } from './mishaps';
import { EDIT } from './scripts';

/** Clients of their own, one for each entry: a recorded entry leaves nothing else behind by which to know it. */
const CLIENTS = ['Phone one', 'Phone two', 'Phone three'];
const USERS = ['boris@example.com', 'vera@example.com'];
/** Calls of a sweep in which something may go wrong. */
const CALLS = 36;
const MISHAP = 0.4;

/** Row of the Entry tab; every second one is used. */
const rowOf = (at: number): number => 2 + 2 * at;

/** Somebody who fills row after row of the Entry tab and ticks each; after each the edit trigger runs, or not. */
export function* phone(emulator: Emulator, random: Random): Actor {
  for (const [at, Client] of CLIENTS.entries()) {
    yield { rest: random() * 4000 };
    yield {
      deed: () => {
        fill(emulator, rowOf(at), { Manager: 'Boris', Client, Stage: '2' });
      },
    };
    // The trigger belongs to who set the workbook up.
    if (happens(random, 0.7)) {
      const mishaps = someMishaps(random, MISHAP, CALLS);
      yield { call: EDIT, user: 'anna@example.com', args: [], mishaps };
    }
  }
}

/** Somebody whose sidebar opens now and then. */
export function* sweeper(random: Random): Actor {
  const user = USERS[between(random, 0, USERS.length - 1)] ?? '';
  for (let at = 0; at < 2; at += 1) {
    yield { rest: random() * 6000 };
    const mishaps = someMishaps(random, MISHAP, CALLS);
    yield { call: 'sweepEntries', user, args: [], mishaps };
  }
}

/** Whether somebody entered that client on a phone. */
export function isOfPhone(row: Readonly<Record<string, unknown>>): boolean {
  return row['Recorded by'] === 'phone' && CLIENTS.some((client) => client === row['Client']);
}

/** Entries that do not stand in the log once, and rows that are still ticked or could be recorded again, after a sweep that met with nobody. */
export function phoneFaults(emulator: Emulator): string[] {
  const logged = rowsOf(emulator, 'Actions').filter(isOfPhone);
  return CLIENTS.flatMap((client, at) => {
    const times = logged.filter((row) => row['Client'] === client).length;
    const { Client, Record, ID } = entryRow(emulator, rowOf(at));
    // A sweep that broke off before it cleared the row leaves the ID: ticked again, nothing is recorded twice.
    const isSafe = Record === false && (plain(Client) === '' || plain(ID) !== '');
    return [
      ...(times === 1 ? [] : [`${times === 0 ? 'lost' : 'doubled'}: entry of ${client}`]),
      ...(isSafe ? [] : [`could be recorded again: ${client}`]),
    ];
  });
}

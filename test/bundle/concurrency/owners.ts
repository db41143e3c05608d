import { plain, rowsOf } from '../workbooks';
import { currentNames } from './derived';
import type { Played } from './schedule';
import { clientsIn, type Sent } from './sent';
import { OWN_CELLS } from './workbook';

/** A hand-over of one client. Nobody else hands anything over to the same manager. */
interface Handed {
  readonly to: string;
  /** As names are compared, after all renamings. */
  readonly client: string;
  readonly isConfirmed: boolean;
  /** Place of its last note in the Changes tab; -1: none. */
  readonly noted: number;
}

/**
 * Whether somebody moved rows in the very moment between reading and writing owners, and that run broke off before it
 * could look again: nobody can tell then whose owner it was.
 */
export function isPastHelp(steps: readonly string[]): boolean {
  return steps.some((step, at) => {
    const [actor = '', member] = step.split(' ');
    if (member !== 'RangeList.setValue') return false;
    const own = (other: string): boolean => other.startsWith(`${actor} `);
    const before = steps.slice(0, at);
    if (!before.includes(`${actor} handOver`)) return false;
    const read = before.lastIndexOf(before.filter(own).at(-1) ?? '');
    const isMoved = before.slice(read).some((other) => other.endsWith(' deed'));
    const after = steps.slice(at + 1).filter(own);
    const end = after.findIndex((other) => / (rest|Lock.releaseLock)$/.test(other));
    const run = end < 0 ? after : after.slice(0, end);
    return isMoved && !run.includes(`${actor} SpreadsheetApp.flush`);
  });
}

/** Hand-overs that were confirmed and not noted, and clients whom others own than the last one who got them. */
export function ownerFaults({ emulator, sent, hands, steps }: Played): string[] {
  const currentOf = currentNames(emulator);
  const notes = rowsOf(emulator, 'Changes').map((row) => ({
    client: currentOf(plain(row['Subject'])),
    to: plain(row['After']),
  }));
  const handed = sent
    .filter(({ call }) => call === 'handOver')
    .flatMap((one) => handedIn(one, currentOf));
  const noted = handed.map((one) => {
    const at = notes
      .map(({ client, to }) => client === one.client && to === one.to)
      .lastIndexOf(true);
    return { ...one, noted: at };
  });
  const unnoted = noted.filter(({ isConfirmed, noted: at }) => isConfirmed && at < 0);
  const deleted = new Set([...hands.deleted].map(currentOf));
  const wrong = OWN_CELLS.filter(([name]) => {
    const key = currentOf(name);
    const isJoined = OWN_CELLS.some(([other]) => other !== name && currentOf(other) === key);
    return !isJoined && !deleted.has(key);
  }).flatMap(([name, first, potential]) => {
    const row = rowsOf(emulator, 'Clients').find((cells) => cells['Potential'] === potential);
    const owner = plain(row?.['Manager']);
    const mayBe = ownersOf(
      noted.filter(({ client }) => client === currentOf(name)),
      first,
    );
    return mayBe.includes(owner)
      ? []
      : [`owner of ${name}: ${owner} instead of ${mayBe.join(' or ')}`];
  });
  return [
    ...unnoted.map(({ client, to }) => `not noted: ${client} to ${to}`),
    ...(isPastHelp(steps) ? [] : wrong),
  ];
}

function handedIn(sent: Sent, currentOf: (name: string) => string): Handed[] {
  const { clients, to } = sent.request as unknown as { clients: readonly string[]; to: string };
  const confirmed = new Set(clientsIn(sent).map(currentOf));
  const keys = [...new Set(clients.map(currentOf))];
  return keys.map((client) => ({ to, client, isConfirmed: confirmed.has(client), noted: -1 }));
}

/** Who may own a client: the last one who got him for certain, and whoever may have got him after that. */
function ownersOf(handed: readonly Handed[], first: string): string[] {
  const certain = handed.filter(({ isConfirmed }) => isConfirmed);
  const last = Math.max(-1, ...certain.map(({ noted }) => noted));
  const later = handed.filter(({ noted }) => noted >= 0 && noted >= last).map(({ to }) => to);
  return last < 0 ? [first, ...later] : later;
}

import type { Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import type { Refusal } from '../../rpc';
import { decodeTeam, type TeamMember } from '../../sheets/team';
import { teamWords } from '../../texts/lexicon';
import type { Ports, ReadPorts } from '../ports';
import { personOf, type Person } from './access';
import { notLetIn } from './notLetIn';
import { refuse } from './refusal';
import { readSettings, type ReadSettings } from './workbookSettings';

/** The person who asks, his team, and the settings, each read once. */
export interface TeamDesk extends ReadSettings {
  readonly person: Person;
  readonly team: readonly TeamMember[];
  readonly zone: Zone;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly today: Day;
}

/** Who asks, and what the workbook says of him and his team; or the sentence that says why he is told nothing. */
export function openTeamDesk({
  book,
  identity,
}: ReadPorts): TeamDesk | { readonly refusal: string } {
  const read = readSettings(book);
  const { recording } = read.words;
  const email = identity.email();
  if (email === '') return { refusal: recording.nobody };
  if (!book.has('actions') || !book.has('team')) return { refusal: recording.notSetUp };
  const zone = book.zone();
  const now = book.now();
  const today = zone.dayAt(now);
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const person = personOf(team, email, today);
  if (!person) return { refusal: notLetIn(team, email, read.words) };
  return { ...read, person, team, zone, now, today };
}

/** Does what writes into the tabs of people under the lock, for somebody of the team. */
export function underLock<Answer>(
  ports: Ports,
  work: (desk: TeamDesk) => Answer | Refusal,
): Answer | Refusal {
  const { book, lock } = ports;
  if (!lock.tryLock()) return refuse(readSettings(book).words.recording.busy, 'retry');
  try {
    const desk = openTeamDesk(ports);
    return 'refusal' in desk ? refuse(desk.refusal) : work(desk);
  } finally {
    lock.release();
  }
}

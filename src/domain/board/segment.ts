import type { Day } from '../calendar/calendarDay';
import { isCooling, isWorking, type Client } from './client';
import type { Settings } from '../settings';

/** Segments of the base in order of precedence: a client belongs to the first that fits. */
export const SEGMENTS = [
  'closed',
  'gone',
  'cooling',
  'working',
  'inWork',
  'lapsed',
  'rested',
  'untouched',
] as const;

/** A segment of the base. *Working* means buying, *in work* means being sold to. */
export type Segment = (typeof SEGMENTS)[number];

/**
 * The segment of a client on a day.
 *
 * @param client undefined: the log does not know him, so he is untouched.
 */
export function segmentOf(client: Client | undefined, asOf: Day, settings: Settings): Segment {
  if (!client) return 'untouched';
  if (client.closed !== undefined) return 'closed';
  if (client.gone) return 'gone';
  if (isCooling(client, asOf)) return 'cooling';
  if (isWorking(client, asOf, settings)) return 'working';
  if (client.isInWork) return 'inWork';
  if (client.wins > 0) return 'lapsed';
  return client.refusals > 0 ? 'rested' : 'untouched';
}

import type { Day } from '../calendar/calendarDay';
import type { Board } from './board';

/** The day of each client's first action that counts, by the index of his name; clients without actions are absent. */
export function firstDays({ log, effect, current }: Board): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (let entry = 0; entry < log.length; entry++) {
    if (!effect[entry]) continue;
    const client = current[log.client[entry] ?? 0] ?? 0;
    const day = log.day[entry] ?? 0;
    const known = days.get(client);
    if (known === undefined || day < known) days.set(client, day);
  }
  return days;
}

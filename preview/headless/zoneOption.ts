import { Failure } from './failure';

/**
 * The time zone that the option --zone names; without it, that of this machine.
 *
 * @throws Failure where no zone has that name.
 */
export function readZone(zone: string | undefined): string {
  if (zone === undefined) return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new Failure(`Unknown time zone "${zone}"; one such as Europe/Sofia is wanted.`);
  }
}

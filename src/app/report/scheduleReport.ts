import * as v from 'valibot';
import type { Refusal, Scheduled } from '../../rpc';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings } from '../access/workbookSettings';
import type { ReadPorts, WeeklySchedule } from '../ports';

const SCHEMA = v.strictObject({ isOn: v.boolean() });

/**
 * Switches the weekly report that is made by itself on or off. The schedule is the person's own: somebody else's goes on,
 * and all of them together make one page a week.
 */
export function scheduleReport(
  { book, identity, weekly }: ReadPorts & { readonly weekly: WeeklySchedule },
  sent: unknown,
): Scheduled | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const { phone, recording } = readSettings(book).words;
  if (who.person.role === 'manager') return refuse(phone.scheduleRole);
  const parsed = v.safeParse(SCHEMA, sent);
  if (!parsed.success) return refuse(recording.notARequest);
  const { isOn } = parsed.output;
  if (!weekly.set(isOn)) return refuse(phone.notAllowed);
  return { ok: true, isOn, message: isOn ? phone.scheduledOn : phone.scheduledOff };
}

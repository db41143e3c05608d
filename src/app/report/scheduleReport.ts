import * as v from 'valibot';
import type { Refusal, Scheduled } from '../../rpc';
import type { Texts } from '../../texts/en';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings } from '../access/workbookSettings';
import type { Heartbeat, ReadPorts, WeeklySchedule } from '../ports';

const SCHEMA = v.strictObject({ isOn: v.exactOptional(v.boolean()) });

/** What the schedule works with. */
export interface SchedulePorts extends ReadPorts {
  readonly weekly: WeeklySchedule;
  readonly heartbeat: Heartbeat;
}

/**
 * Switches the weekly report that is made by itself on or off, or only says how it stands. The schedule is the person's
 * own: somebody else's goes on, and all of them together make one page a week.
 */
export function scheduleReport(
  { book, identity, weekly, heartbeat }: SchedulePorts,
  sent: unknown,
): Scheduled | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const { phone, recording } = readSettings(book).words;
  if (who.person.role === 'manager') return refuse(phone.scheduleRole);
  const parsed = v.safeParse(SCHEMA, sent);
  if (Array.isArray(sent) || !parsed.success) return refuse(recording.notARequest);
  const { isOn } = parsed.output;
  if (isOn === undefined) return standing(weekly.isOn(), heartbeat, phone);
  if (!weekly.set(isOn)) return refuse(phone.notAllowed);
  return { ok: true, isOn, message: isOn ? phone.scheduledOn : phone.scheduledOff };
}

/** How it stands: whether it is on says nothing of whether it works, so the last week it made is told too. */
function standing(isOn: boolean, heartbeat: Heartbeat, phone: Texts['phone']): Scheduled {
  const week = heartbeat.week();
  const last = week === '' ? phone.neverByItself : phone.lastByItself(week);
  const message = `${isOn ? phone.isScheduled : phone.isNotScheduled} ${last}`;
  return { ok: true, isOn, message };
}

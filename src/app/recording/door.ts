import type { Day } from '../../domain/calendar/calendarDay';
import type { Settings } from '../../domain/settings';
import type { TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';

/** What the rules at the door ask of the workbook, and of the client in it. */
export interface Door {
  readonly settings: Settings;
  readonly words: Texts;
  readonly team: readonly TeamMember[];
  readonly now: number;
  readonly today: Day;
  /** Who owns the client by the Clients tab; '' where nobody does. */
  readonly owner: string;
}

/** The dates of the quick picks for a next step: tomorrow, in 3 days, in a week, in 2 weeks, in a month. ISO texts. */
export function nextSteps(today: string): readonly string[] {
  return [...[1, 3, 7, 14].map((days) => later(today, days)), monthLater(today)];
}

/** Whether a text is an ISO date of the calendar. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && later(text, 0) === text;
}

function later(iso: string, days: number): string {
  const { year, month, day } = partsOf(iso);
  return isoOf(Date.UTC(year, month - 1, day + days));
}

/** The same day of the next month; its last day where it is shorter. */
function monthLater(iso: string): string {
  const { year, month, day } = partsOf(iso);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month, Math.min(day, lastDay)));
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function isoOf(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

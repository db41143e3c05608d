/** A trigger that a person installed: it runs a function of the script as that person. */
export interface InstalledTrigger {
  id: string;
  handler: string;
  /** A clock, or an edit of the workbook by a person. */
  cause: 'clock' | 'edit';
  /** E-mail of the person who made it. */
  user: string;
}

/**
 * What Google hands over with an edit, beside the range: `value` is there for a single cell alone, as a text.
 * Source: https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editEvent(trigger: InstalledTrigger, range: EditedBlock, value?: string): object {
  const { rows = 1, columns = 1 } = range;
  const event = { authMode: 'FULL', triggerUid: trigger.id, range };
  return rows * columns === 1 && value !== undefined ? { ...event, value } : event;
}

/**
 * What Google hands over when a clock trigger runs.
 * Source: https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
 */
export function clockEvent(trigger: InstalledTrigger): object {
  return { authMode: 'FULL', triggerUid: trigger.id };
}

/** Cells of a tab that a person edited, counted from 1. */
export interface EditedBlock {
  tab: string;
  row: number;
  column: number;
  /** Default 1. */
  rows?: number;
  /** Default 1. */
  columns?: number;
}

/** Runs triggers one after another, each as the person who made it, whoever is at the keyboard. */
export function runTriggers(
  host: { user: string },
  triggers: readonly InstalledTrigger[],
  run: (trigger: InstalledTrigger) => void,
): void {
  const { user } = host;
  try {
    for (const trigger of triggers) {
      host.user = trigger.user;
      run(trigger);
    }
  } finally {
    host.user = user;
  }
}

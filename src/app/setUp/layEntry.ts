import type { EntryColumn } from '../../sheets/entry';
import { findColumns } from '../../sheets/headings';
import { stageText } from '../../sheets/stage';
import type { CellChoice } from '../../sheets/tabLook';
import { clientHeadings, entryHeadings, teamHeadings } from '../../texts/lexicon';
import { readSettings } from '../access/workbookSettings';
import type { SetUpBook } from '../ports';

/** Rows of the Entry tab that offer something; nobody needs more at once, because a recorded row is free again. */
const ROWS = 200;

/**
 * Gives the Entry tab its drop-downs and tick boxes, anew each time: stages and reasons change with the settings. The
 * drop-downs allow other texts, as the sidebar does; the door rules decide.
 */
export function layEntry(book: SetUpBook): void {
  const tab = book.open('entry');
  if (!tab) return;
  const places = findColumns<EntryColumn>(tab.headings(), entryHeadings);
  for (const [column, choice] of Object.entries(choicesFor(book))) {
    const place = places[column as EntryColumn];
    if (place !== undefined) tab.offer(place + 1, ROWS, choice);
  }
}

function choicesFor(book: SetUpBook): Partial<Record<EntryColumn, CellChoice>> {
  const { settings, words } = readSettings(book);
  const managerAt = findColumns(book.open('team')?.headings() ?? [], teamHeadings).manager;
  const clientAt = findColumns(book.open('clients')?.headings() ?? [], clientHeadings).client;
  const reasons = settings.refusalReasons.map(({ text }) => text);
  return {
    ...(managerAt !== undefined && { manager: { tab: 'team', column: managerAt + 1 } }),
    ...(clientAt !== undefined && { client: { tab: 'clients', column: clientAt + 1 } }),
    stage: { texts: settings.stages.map((_, index) => stageText(index + 1, settings.stages)) },
    outcome: { texts: [words.outcomes.refused, words.outcomes.closed] },
    reason: { texts: [...new Set([...reasons, ...settings.closingReasons])] },
    record: 'tickBox',
  };
}

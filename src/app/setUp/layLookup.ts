import { findColumns } from '../../sheets/headings';
import { LOOKUP_WIDTH } from '../../sheets/lookup';
import { lookupFormulas } from '../../sheets/lookupFormulas';
import type { Texts } from '../../texts/en';
import { clientHeadings, logWords, settingsHeadings, teamHeadings } from '../../texts/lexicon';
import type { SetUpBook, SetUpTab } from '../ports';

/** Lays the hidden lookup tab anew: its formulas name the tabs and columns as they stand now. */
export function layLookup(book: SetUpBook, words: Texts): void {
  const actions = book.open('actions');
  const clients = book.open('clients');
  const team = book.open('team');
  const settings = book.open('settings');
  if (!actions || !clients || !team || !settings) return;
  const tab = book.open('lookup') ?? addLookup(book, words);
  tab.mark('lookup', LOOKUP_WIDTH);
  tab.hide();
  tab.writeFormulas(
    lookupFormulas({
      actions: { title: actions.title, places: findColumns(actions.headings(), logWords.headings) },
      clients: { title: clients.title, places: findColumns(clients.headings(), clientHeadings) },
      team: { title: team.title, places: findColumns(team.headings(), teamHeadings) },
      settings: {
        title: settings.title,
        places: findColumns(settings.headings(), settingsHeadings),
      },
    }),
  );
}

/** An empty tab of the title is what an interrupted set-up left behind. */
function addLookup(book: SetUpBook, words: Texts): SetUpTab {
  const title = words.tabs.lookup;
  const found = book.openTitled(title);
  if (found?.isEmpty()) return found;
  return book.add(found ? words.setUp.taken(title) : title);
}

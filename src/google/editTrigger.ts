import type { EditSweep } from '../app/ports';
import { mayRunByItself, triggersOf } from './projectTrigger';
import { currentSpreadsheet } from './workbookHandle';

/**
 * Runs a function of the add-on after every edit that a person makes, also on a phone. Each person may have one such
 * trigger in a workbook, so one that is there is left as it is; of several people's the first does the work.
 *
 * @param handler the name of the function.
 */
export function editTrigger(handler: string): EditSweep {
  return {
    ensure: () => {
      if (!mayRunByItself()) return false;
      if (triggersOf(handler).length > 0) return true;
      ScriptApp.newTrigger(handler).forSpreadsheet(currentSpreadsheet()).onEdit().create();
      return true;
    },
  };
}

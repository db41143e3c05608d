import type { Area } from '../cells/area';
import { patchesOf } from '../workbook/shownValues';
import type { Tab } from '../workbook/tab';
import type { Realm } from './realm';

/** The values of an area as a script gets them; its formulas have been brought up to date. */
export function rowsForScript(realm: Realm, tab: Tab, area: Area): unknown[][] {
  const rows = realm.rows(tab.rows, area);
  for (const { row, column, value } of patchesOf(tab, area)) {
    const line = rows[row - area.top];
    if (line !== undefined) line[column - area.left] = realm.scalar(value);
  }
  return rows;
}

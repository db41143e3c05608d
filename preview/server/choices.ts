import { mapCells, type Area } from '../emulator/cells/area';
import { displayText } from '../emulator/cells/displayText';
import type { Tab } from '../emulator/workbook/tab';
import type { ValidationRule } from '../emulator/workbook/validationRule';
import type { Workbook } from '../emulator/workbook/workbook';

/** What the drop-down of a cell offers; nothing where it has none. */
export function choicesOf(workbook: Workbook, tab: Tab, row: number, column: number): string[] {
  const rule = tab.formats.get(row, column, 'validation') as ValidationRule | undefined;
  if (rule?.criteria === 'VALUE_IN_LIST') return rule.values[0] as string[];
  if (rule?.criteria !== 'VALUE_IN_RANGE') return [];
  const { tabId, ...area } = rule.values[0] as Area & { tabId: number };
  const source = workbook.tabById(tabId);
  if (source === undefined) return [];
  const height = Math.max(0, Math.min(area.height, source.usedSize().height - area.top));
  const texts = mapCells({ ...area, height }, (line, place) =>
    displayText(source.get(line, place), source.numberFormat(line, place)),
  );
  return [...new Set(texts.flat().filter((text) => text !== ''))];
}

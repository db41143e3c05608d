import type { Emulator } from '../emulator';
import type { Host } from '../emulator/execution/host';
import type { Tab } from '../emulator/workbook/tab';

/**
 * What stands behind the emulator's public face. A person at the screen sees more than a script can
 * ask for: looks, notes, formulas as typed. This is the only door to it.
 */
export function insideOf(emulator: Emulator): Host {
  return (emulator as unknown as { readonly host: Host }).host;
}

/** A tab by its id. @throws Error when it is gone */
export function tabOf(emulator: Emulator, id: number): Tab {
  const tab = insideOf(emulator).workbook.tabById(id);
  if (tab === undefined) throw new Error('This tab is no longer there.');
  return tab;
}

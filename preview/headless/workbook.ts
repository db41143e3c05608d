import { createEmulator, type Emulator } from '../emulator';
import type { Bundle } from './bundle';
import { Failure, lineOf } from './failure';
import type { Inputs } from './inputs';
import { TABLES } from './tables';

/**
 * Opens a workbook with the given tables in their tabs, named as the add-on names them, and the
 * built script bound to it. A table that was not given is a blank tab.
 *
 * @throws Failure when the script does not load.
 */
export function openWorkbook(bundle: Bundle, zone: string, inputs: Inputs): Emulator {
  const emulator = start(bundle, zone);
  for (const { option, tab, range } of TABLES) emulator.putTab(tab, inputs[option] ?? [], range);
  return emulator;
}

function start(bundle: Bundle, zone: string): Emulator {
  try {
    return createEmulator({ ...bundle, zone });
  } catch (error) {
    throw new Failure(`dist/Code.js does not run: ${lineOf(error)}`);
  }
}

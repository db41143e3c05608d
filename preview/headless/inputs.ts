import { resolve } from 'node:path';
import type { CellValue } from '../emulator/cells/cellValue';
import type { Request } from './request';
import { lastStageOf, withLanguage } from './settingsTable';
import { isShortLog, readShortLog } from './shortLog';
import { readTableFile } from './tableFile';
import { TABLES, type TableOption } from './tables';

/** The cells of each table that the command line gave, heading row first. */
export type Inputs = Partial<Record<TableOption, CellValue[][]>>;

/**
 * Reads all files of a request.
 *
 * @param folder where relative paths begin
 * @throws Failure at the first that cannot be used.
 */
export function readInputs({ files, lang }: Request, folder: string): Inputs {
  const inputs: Inputs = {};
  for (const table of TABLES) {
    const name = files[table.option];
    if (name !== undefined)
      inputs[table.option] = readTableFile(resolve(folder, name), name, table);
  }
  const { log, settings = [] } = inputs;
  if (log && isShortLog(log[0] ?? [])) inputs.log = readShortLog(log, lastStageOf(settings));
  if (lang !== undefined) inputs.settings = withLanguage(settings, lang);
  return inputs;
}

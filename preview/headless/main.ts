import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBundle } from './bundle';
import { evaluate, record, report } from './commands';
import { Failure, lineOf } from './failure';
import { readInputs } from './inputs';
import { logCsv } from './logCsv';
import { jsonOfRows, textOfRows } from './printing';
import { readRequest, type Request } from './request';
import { peopleOf } from './signedIn';
import { USAGE } from './usage';
import { openWorkbook } from './workbook';

/** Where the command was started. */
export interface Surroundings {
  /** Folder in which relative paths begin. */
  folder: string;
  /** Folder of the built add-on. */
  dist: string;
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** Runs the command; the result is the exit code: 0, or 2 with one line of complaint. */
export function main(args: readonly string[], surroundings: Surroundings): number {
  try {
    const request = readRequest(args);
    surroundings.print(request ? run(request, surroundings) : USAGE);
    return 0;
  } catch (error) {
    surroundings.complain(`${lineOf(error)}\n`);
    return 2;
  }
}

function run(request: Request, { folder, dist }: Surroundings): string {
  const { command, zone } = request;
  const bundle = readBundle(dist);
  const inputs = readInputs(request, folder);
  const people = peopleOf(inputs.team, request.user);
  const emulator = openWorkbook(bundle, zone, inputs);
  const print = request.json ? jsonOfRows : textOfRows;
  if (command.name === 'formula') return print(evaluate(emulator, command.formula));
  if (command.name === 'report') return print(report(emulator, people, command.week));
  const log = record(emulator, people, command.action);
  replaceFile(resolve(folder, command.out), logCsv(log, zone));
  return request.json ? print(log.slice(-1)) : `Recorded; the log stands in ${command.out}.\n`;
}

/** Writes a file as a whole or not at all. */
function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`${path}: the file cannot be written (${code ?? lineOf(error)}).`);
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WorkbookSnapshot } from '../emulator';
import type { Language, Person } from './protocol';

/** What outlives the server. */
export interface State {
  version: 1;
  title: string;
  invented: boolean;
  language: Language;
  zone: string;
  people: Person[];
  person: string;
  workbook: WorkbookSnapshot;
}

/** What came of reading a state file. */
export type Kept = { state: State } | { brokenAside: string } | undefined;

/**
 * Reads the state; a file that cannot be used is put aside under another name, so that nothing is
 * lost. @returns undefined when there is none
 */
export function readState(path: string): Kept {
  if (!existsSync(path)) return undefined;
  try {
    return { state: checked(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {
    return { brokenAside: putAside(path) };
  }
}

/** Writes the state as a whole or not at all. */
export function writeState(path: string, state: State): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify(state));
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Gives a file a name that is free. @returns the new path */
function putAside(path: string): string {
  let number = 1;
  const name = (): string => path.replace(/\.json$/, `.broken-${number}.json`);
  while (existsSync(name())) number += 1;
  renameSync(path, name());
  return name();
}

function checked(value: unknown): State {
  const state = value as Partial<State> | null;
  const isState =
    state?.version === 1 &&
    state.workbook?.version === 1 &&
    Array.isArray(state.workbook.tabs) &&
    Array.isArray(state.people) &&
    typeof state.zone === 'string';
  if (!isState) throw new Error('This is no state of the workbench.');
  return state as State;
}

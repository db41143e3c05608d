import { nameKey } from '../domain/log/name';
import { isDate, textOf } from './cell';

/**
 * Makes a reader of stage cells: a number, a name, or both ("3. Meeting set"); where they disagree the number counts.
 *
 * @param names the names in force; @param defaults the default names in every language, understood when there are as many.
 * @returns the stage, 0 for a blank cell, undefined for an unknown stage. Equal cells are read once.
 */
export function stageReader(
  names: readonly string[],
  defaults: readonly (readonly string[])[],
): (cell: unknown) => number | undefined {
  const byName = new Map<string, number>();
  for (const list of [...defaults.filter((known) => known.length === names.length), names]) {
    list.forEach((name, index) => byName.set(nameKey(name), index + 1));
  }
  const known = new Map<unknown, number | undefined>();
  return (cell) => {
    if (cell === '') return 0;
    if (typeof cell === 'number') return isStage(cell, names.length) ? cell : undefined;
    let stage = known.get(cell);
    if (stage === undefined) {
      stage = readStage(cell, byName, names.length);
      known.set(cell, stage);
    }
    return stage;
  };
}

function readStage(
  cell: unknown,
  byName: ReadonlyMap<string, number>,
  finish: number,
): number | undefined {
  if (cell === null || cell === undefined) return 0;
  if (isDate(cell)) return undefined;
  const text = textOf(cell);
  if (text === '') return typeof cell === 'string' && cell.trim() === '' ? 0 : undefined;
  const match = /^(\d+)(?![\d]|[.,]\d)(?:$|[\s.,:;)\-–—])/.exec(text);
  if (!match) return byName.get(nameKey(text));
  const stage = Number(match[1]);
  return isStage(stage, finish) ? stage : undefined;
}

function isStage(number: number, finish: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= finish;
}

/** Number and name together, as the log and the base show a stage: "3. Meeting set". */
export function stageText(stage: number, names: readonly string[]): string {
  return `${String(stage)}. ${names[stage - 1] ?? ''}`.trim();
}

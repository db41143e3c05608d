import { taskCounts } from '../domain/people/tasks';
import type { Cell } from '../sheets/cell';
import { tasksTable } from '../tables/tasksTable';
import { toCells } from '../tables/toCells';
import { texts } from '../texts/index';
import { dayArgument, isRange, singleValue } from './argument';
import { workbookFacts } from './facts';
import { missingRows, tasksArgument } from './rangeArgument';
import { settingsArgument } from './settingsArgument';

/**
 * Answers SALES_TASKS.
 *
 * @returns cells to spill; one row that says what is missing where there are no tasks.
 * @throws {Error} a readable message for wrong arguments.
 */
export function tasksFormula(tasks: unknown, settings: unknown, asOf: unknown): Cell[][] {
  const zone = workbookFacts().zone();
  const words = texts[settingsArgument(settings, zone).language];
  // A range of one cell arrives as the bare value of that cell: a heading at most.
  const isHeading = !isRange(tasks) && typeof singleValue(tasks) === 'string';
  const known = isHeading ? [] : tasksArgument(tasks, { zone, words });
  if (known.length === 0) return [[missingRows('tasks', words)]];
  const day = dayArgument('asOf', asOf, zone, words) ?? zone.dayAt(workbookFacts().now());
  return toCells(tasksTable(taskCounts(known, day, words.nobody), words), zone);
}

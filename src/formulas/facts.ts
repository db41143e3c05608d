import type { WorkbookFacts } from '../app/ports';

let wired: WorkbookFacts | undefined;

/** Gives the formulas the facts of the workbook they run in; called once, at the start of the script. */
export function wireFacts(facts: WorkbookFacts): void {
  wired = facts;
}

/**
 * The facts of the workbook.
 *
 * @throws {Error} before they were wired.
 */
export function workbookFacts(): WorkbookFacts {
  if (!wired) throw new Error('The facts of the workbook are not wired.');
  return wired;
}

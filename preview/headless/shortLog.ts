import type { CellValue } from '../emulator/cells/cellValue';

/** The columns of a log from elsewhere, in lower case, and the headings of the Actions tab. */
const COLUMNS: Readonly<Record<string, string>> = {
  time: 'When',
  manager: 'Manager',
  client: 'Client',
  stage: 'Stage',
  deal: 'Deal',
  outcome: 'Outcome',
  amount: 'Amount',
};
const REQUIRED = ['time', 'manager', 'client', 'stage'];
const REFUSED = /^refused:(.*)$/s;

/** Whether a heading row is that of a log in lower case: the contract's headings have capitals. */
export function isShortLog(headings: readonly CellValue[]): boolean {
  return REQUIRED.every((name) => headings.includes(name));
}

/**
 * Turns a log in lower case into the columns of the Actions tab. The outcome `won` becomes a step
 * at the last stage, `refused:reason` a refusal with its reason; an unknown column is left out.
 *
 * @param cells the heading row and the rows of the file
 * @param lastStage the number of the stage that wins a deal
 */
export function readShortLog(cells: readonly CellValue[][], lastStage: number): CellValue[][] {
  const [headings = [], ...rows] = cells;
  const known = headings.flatMap((name, index) => {
    const heading = typeof name === 'string' ? COLUMNS[name] : undefined;
    return heading === undefined ? [] : [{ heading, index }];
  });
  const stage = known.findIndex(({ heading }) => heading === 'Stage');
  const outcome = known.findIndex(({ heading }) => heading === 'Outcome');
  const translated = rows.map((row) => {
    const cells = known.map(({ index }) => row[index] ?? null);
    return outcome < 0 ? cells : translate(cells, stage, outcome, lastStage);
  });
  const names = known.map(({ heading }) => heading);
  return [outcome < 0 ? names : [...names, 'Reason'], ...translated];
}

function translate(
  cells: CellValue[],
  stage: number,
  outcome: number,
  lastStage: number,
): CellValue[] {
  const value = cells[outcome];
  if (value === 'won') {
    cells[stage] = lastStage;
    cells[outcome] = null;
  }
  const reason = typeof value === 'string' ? REFUSED.exec(value)?.[1] : undefined;
  if (reason === undefined) return [...cells, null];
  cells[outcome] = 'refused';
  return [...cells, reason];
}

import { columnLetters, columnNumber } from '../emulator/cells/a1';

const TEXT_OR_REFERENCE =
  /("(?:[^"]|"")*")|(('(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * A formula as another cell of the same rule reads it: references without `$` move along, and all
 * name their tab. Whole columns and names stay as they are.
 */
export function shiftFormula(
  formula: string,
  { tab, down, right }: { tab: string; down: number; right: number },
): string {
  const home = `'${tab.replaceAll("'", "''")}'!`;
  let isEndOfRange = false;
  return formula.replace(TEXT_OR_REFERENCE, (whole, ...parts: unknown[]) => {
    const [quoted, place, , fixedColumn, letters, fixedRow, row] = parts as (string | undefined)[];
    if (quoted !== undefined) return whole;
    const offset = Number(parts[7]);
    isEndOfRange = formula[offset - 1] === ':';
    const column = columnNumber(letters ?? 'A') + (fixedColumn === '$' ? 0 : right);
    const line = Number(row) + (fixedRow === '$' ? 0 : down);
    const where = isEndOfRange ? '' : (place ?? home);
    return `${where}${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${line}`;
  });
}

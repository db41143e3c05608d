import type { Area } from '../cells/area';

/** Throws as Google does when rows of values do not fit a range. */
export function checkDimensions(values: unknown, area: Area): asserts values is unknown[][] {
  if (!Array.isArray(values)) {
    throw new Error(
      "The parameters don't match the method signature: rows of values are expected.",
    );
  }
  if (values.length !== area.height) throw misfit('rows', values.length, area.height);
  for (const row of values as unknown[]) {
    if (!Array.isArray(row)) {
      throw new Error(
        "The parameters don't match the method signature: rows of values are expected.",
      );
    }
    if (row.length !== area.width) throw misfit('columns', row.length, area.width);
  }
}

function misfit(what: string, data: number, range: number): Error {
  return new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${String(data)} but the range has ${String(range)}.`,
  );
}

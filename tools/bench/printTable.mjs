/**
 * Prints a table: the first column to the left, the others to the right.
 * @param {string[]} headings
 * @param {string[][]} rows
 */
export function printTable(headings, rows) {
  const all = [headings, ...rows];
  const widths = headings.map((_, place) => Math.max(...all.map((row) => row[place]?.length ?? 0)));
  for (const row of all) {
    const cells = row.map((cell, place) =>
      place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {number} time milliseconds */
export function ms(time) {
  if (time >= 100) return time.toFixed(0);
  return time.toFixed(time < 10 ? 2 : 1);
}

/** @param {number} ratio */
export function times(ratio) {
  return `${ratio.toFixed(1)} ×`;
}

/** @param {number} share */
export function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

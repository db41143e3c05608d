/** Rows of texts as a spreadsheet puts them on the clipboard. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteIfNeeded).join('\t')).join('\n');
}

function quoteIfNeeded(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what a spreadsheet, or any program, put on the clipboard; never less than one text. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const pieces = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const field = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  for (let at = 0; at <= pieces.length; at = field.lastIndex + 1) {
    field.lastIndex = at;
    const [, quoted, plain = ''] = field.exec(pieces) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (pieces[field.lastIndex] === '\n') rows.push([]);
    else if (pieces[field.lastIndex] === undefined) break;
  }
  return rows;
}

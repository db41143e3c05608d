/** The title of a tab as formulas name it. */
export function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** A text as a formula writes it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

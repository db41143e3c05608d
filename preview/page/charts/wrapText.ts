/** Pixels that a text takes at a font size. */
export type Measure = (text: string, size: number) => number;

/**
 * Breaks a text between words into lines of at most `width` pixels; a word that is wider has a line
 * of its own, uncut. @returns no line for an empty text
 */
export function wrapText(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

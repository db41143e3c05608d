import { quotedText } from '../../sheets/tabReference';
import type { Texts } from '../../texts/en';

/** A formula that shows what a cell of the figures tab holds, and nothing where it is blank. */
export function shown(reference: string): string {
  return `=IF(${reference}="";"";${reference})`;
}

/** The same, with the short words of the Dashboard for what cannot be judged. */
export function judged(reference: string, { tables, dashboard }: Texts): string {
  const pairs = [
    [tables.tooFew, dashboard.tooFew],
    [tables.notReached, dashboard.notReached],
  ];
  const value = pairs.reduceRight(
    (otherwise, [long = '', short = '']) =>
      `IF(${reference}=${quotedText(long)};${quotedText(short)};${otherwise})`,
    reference,
  );
  return `=IF(${reference}="";"";${value})`;
}

/** What a title needs to know of the table below it. */
export interface TitleState {
  readonly functionName: string;
  /** The cell in which the function stands: a heading, its message, or an error. */
  readonly anchor: string;
  /** The heading beside it; blank where there is a message instead of a table. */
  readonly beside: string;
}

/** A title that says so where the function fails or has nothing to count. */
export function titleFormula(
  title: string,
  state: TitleState,
  message: string,
  words: Texts,
): string {
  const error = quotedText(words.dashboard.error(state.functionName));
  const rest = `IF(${state.beside}="";${quotedText(`${title} · `)}&${message};${quotedText(title)})`;
  return `=IF(ISERROR(${state.anchor});${error};${rest})`;
}

/** A title that says so where the function fails. */
export function failingTitle(
  title: string,
  functionName: string,
  anchor: string,
  words: Texts,
): string {
  const error = quotedText(words.dashboard.error(functionName));
  return `=IF(ISERROR(${anchor});${error};${quotedText(title)})`;
}

/** What a person did wrong, in one line for standard error; the command then ends with code 2. */
export class Failure extends Error {}

/** The message of anything thrown, on one line: a terminal gets no stack and no second line. */
export function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*[\r\n]+\s*/g, ' ').trim() || 'Something went wrong.';
}

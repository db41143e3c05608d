import { CrashedExecution } from './gate';

/** An error of this world with the message, and the stack, of one from the script's. */
export function plainError(error: unknown): Error {
  if (error instanceof CrashedExecution) return error;
  const thrown = (typeof error === 'object' ? error : null) as Partial<Error> | null;
  const plain = new Error(thrown?.message ?? String(error));
  if (thrown?.stack !== undefined) plain.stack = thrown.stack;
  return plain;
}

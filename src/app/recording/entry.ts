import type { Cell } from '../../sheets/cell';
import type { Texts } from '../../texts/en';
import type { BaseWritten } from '../base/baseLines';
import type { Workbook } from '../ports';
import type { ClientFile } from './clientFile';

/** What one row more in the log is about. */
export interface Entry {
  /** ID of the new row; a row that has it already is not written again. */
  readonly id: string;
  readonly client: string;
  /** Whether a row of the client that has the ID says what this entry says. */
  readonly isSaidBy: (row: readonly Cell[], file: ClientFile) => boolean;
  /** The sentence for an ID under which something else stands in the log. */
  readonly taken: (words: Texts) => string;
  /**
   * Brings the base up to date in place of the client's own line, where the row concerns more than that.
   *
   * @returns undefined where the line is enough.
   */
  readonly settle?: (book: Workbook, file: ClientFile) => BaseWritten | undefined;
}

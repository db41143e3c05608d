import type { Board } from '../../domain/board/board';
import type { Client } from '../../domain/board/client';
import { nameKey } from '../../domain/log/name';
import type { Cell } from '../../sheets/cell';
import type { WholeBook } from '../book/bookDesk';
import { foldedLog } from '../log/foldedLog';

/** The whole log in hand, with the rows that are about to be added: folded again only where that can matter. */
export class LogDraft {
  /** New rows, in order, without their hashes. */
  readonly added: (readonly Cell[])[] = [];
  private readonly touched = new Set<string>();
  private board: Board;

  constructor(private readonly whole: WholeBook) {
    this.board = whole.board;
  }

  /** What the log with the new rows tells of a client; undefined: nothing. */
  clientOf(name: string): Client | undefined {
    if (this.isOutdated(name)) this.fold();
    const known = this.board.log.clients.find(name);
    return known && this.board.clientOf(known);
  }

  /** Adds a row for a client. */
  add(row: readonly Cell[], client: string): void {
    this.added.push(row);
    this.touched.add(nameKey(client));
  }

  /** Where clients were renamed, two names may mean one client. */
  private isOutdated(name: string): boolean {
    if (this.touched.size === 0) return false;
    return this.touched.has(nameKey(name)) || this.board.log.renames.length > 0;
  }

  private fold(): void {
    this.board = foldedLog([...this.whole.actions, ...this.added], this.whole).board;
    this.touched.clear();
  }
}

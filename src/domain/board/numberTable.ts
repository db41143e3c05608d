const LEAST_ROOM = 64;

/**
 * Rows of whole numbers, all in one array.
 *
 * A long log makes a hundred thousand deals and clients; as many objects would cost more than all the counting, most
 * of it in tidying up after them.
 */
export class NumberTable {
  /** Rows in use. */
  length = 0;
  private numbers: Int32Array;

  /**
   * An empty table.
   *
   * @param width columns of a row.
   * @param room rows that will probably be needed.
   */
  constructor(
    private readonly width: number,
    room: number,
  ) {
    this.numbers = new Int32Array(Math.max(room, LEAST_ROOM) * width);
  }

  /** Adds a row of zeros and returns its index. */
  add(): number {
    if (this.length * this.width === this.numbers.length) {
      const wider = new Int32Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    return this.length++;
  }

  get(row: number, column: number): number {
    return this.numbers[row * this.width + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.numbers[row * this.width + column] = value;
  }
}

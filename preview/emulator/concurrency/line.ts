import { deserialize, serialize } from 'node:v8';

/** Longer than any piece of script takes; milliseconds. */
const PATIENCE_MS = 60_000;
/** Two signals and the length of the message, then the message. */
const LENGTH = 2;
const HEAD_BYTES = 12;
const BYTES = 2 ** 20;

/** The memory that both ends of a line share. */
export function lineMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(BYTES);
}

/**
 * One end of a line between two threads on which only one side speaks at a time: whoever has spoken
 * sleeps until he is answered. So the threads never run side by side, and the order is always the same.
 */
export class Line<Sent, Received> {
  private readonly head: Int32Array;
  private readonly bytes: Uint8Array;

  constructor(
    memory: SharedArrayBuffer,
    private readonly side: 0 | 1,
  ) {
    this.head = new Int32Array(memory, 0, HEAD_BYTES / 4);
    this.bytes = new Uint8Array(memory, HEAD_BYTES);
  }

  /** Speaks. Throws where the message is too long for the line. */
  send(message: Sent): void {
    const text = serialize(message);
    this.bytes.set(text);
    this.head[LENGTH] = text.length;
    const other = 1 - this.side;
    Atomics.store(this.head, other, 1);
    Atomics.notify(this.head, other);
  }

  /** Sleeps until the other side has spoken; throws when it is silent for longer than `patience`. */
  receive(patience = PATIENCE_MS): Received {
    // The notice of an earlier message may come late and wake for nothing.
    while (Atomics.exchange(this.head, this.side, 0) === 0) this.sleep(patience);
    return deserialize(this.bytes.slice(0, this.head[LENGTH])) as Received;
  }

  private sleep(patience: number): void {
    const heard = Atomics.wait(this.head, this.side, 0, patience);
    if (heard === 'timed-out') throw new Error('The other thread does not answer.');
  }
}

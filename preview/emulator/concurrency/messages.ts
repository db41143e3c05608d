/** A value as it travels between threads; what lives on the other side travels as its number. */
export type Wire =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Wire[]
  | { face: Face }
  | { fields: Record<string, Wire> };

/** A member that a script uses: called with `args`, or read where there are none. */
export interface Use {
  member: string;
  args: Wire[] | undefined;
}

/** A service by its name, or what an earlier answer gave by its number; and the way from there. */
export interface Face {
  on: string | number;
  way: Use[];
}

/** A use of a service that needs an answer. */
export interface Ask {
  kind: 'ask';
  face: Face;
  use: Use;
}

/** The end of a function of the script; `text` is its result as JSON. */
export type Ended = { kind: 'done'; text: string } | { kind: 'failed'; message: string };

export type FromWorld = Ask | Ended;

/** What the script's thread is told; `now` is the scheduler's clock, milliseconds. */
export type ToWorld =
  | { kind: 'run'; name: string; args: string[]; now: number }
  | { kind: 'value'; value: Wire; now: number }
  | { kind: 'error'; message: string; now: number }
  | { kind: 'crash'; now: number };

/** What a thread is made with. */
export interface WorldData {
  memory: SharedArrayBuffer;
  code: string;
  zone: string;
  scriptZone: string;
  services: string[];
}

import type { RecordRequest } from './recording';
import type { LeftOut } from './refusal';

/** One action for several clients; its rows get the IDs `id/1`, `id/2` … */
export interface RecordManyRequest extends Omit<RecordRequest, 'client' | 'deal' | 'amount'> {
  /** 1 to 200, each once. */
  readonly clients: readonly string[];
}

/** The actions stand in the log, those of `leftOut` aside. */
export interface RecordedMany {
  readonly ok: true;
  readonly id: string;
  readonly repeated: boolean;
  /** The clients whose actions stand in the log. */
  readonly clients: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Takes back all actions of one `RecordManyRequest`. */
export interface UndoManyRequest {
  readonly id: string;
  /** ID of the request whose rows are taken back. */
  readonly target: string;
}

/** All rows of the request are taken back. */
export interface UndoneMany {
  readonly ok: true;
  readonly id: string;
  readonly repeated: boolean;
  readonly clients: readonly string[];
}

/** Hands clients over to another manager. */
export interface HandOverRequest {
  readonly id: string;
  /** 1 to 200. */
  readonly clients: readonly string[];
  readonly to: string;
}

/** The clients belong to the other manager now, those of `leftOut` aside. */
export interface HandedOver {
  readonly ok: true;
  readonly id: string;
  readonly to: string;
  readonly clients: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Renames a client by a logged row, or joins him to another. */
export interface RenameRequest {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Agreed: the new name is a client already, and the two become one. */
  readonly merge?: boolean;
}

/** The client goes by the new name. */
export interface Renamed {
  readonly ok: true;
  readonly id: string;
  readonly repeated: boolean;
  readonly client: string;
  readonly isMerged: boolean;
}

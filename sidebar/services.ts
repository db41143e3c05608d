import type {
  ActiveClient,
  ClientNames,
  Desk,
  Recorded,
  RecordRequest,
  Refusal,
  UndoRequest,
} from '../src/rpc';

interface Runner {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  openDesk(): void;
  clientNames(): void;
  activeClient(): void;
  recordAction(request: RecordRequest): void;
  undoAction(request: UndoRequest): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What the sidebar opens with. */
export function openDesk(): Promise<Desk | Refusal> {
  return call((run) => {
    run.openDesk();
  });
}

/** The names of all clients. */
export function clientNames(): Promise<ClientNames | Refusal> {
  return call((run) => {
    run.clientNames();
  });
}

/** The client of the row on which the cursor stands. */
export function activeClient(): Promise<ActiveClient | Refusal> {
  return call((run) => {
    run.activeClient();
  });
}

/** Records one action; a retry sends the same request again. */
export function recordAction(request: RecordRequest): Promise<Recorded | Refusal> {
  return call((run) => {
    run.recordAction(request);
  });
}

/** Takes one action back; a retry sends the same request again. */
export function undoAction(request: UndoRequest): Promise<Recorded | Refusal> {
  return call((run) => {
    run.undoAction(request);
  });
}

function call<Result>(start: (run: Runner) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result: Result) => {
        resolve(result);
      })
      .withFailureHandler(reject);
    start(run);
  });
}

import type { Desk, Recorded, RecordRequest, Refusal } from '../src/rpc';

interface Runner {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  openDesk(): void;
  recordAction(request: RecordRequest): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What the sidebar opens with. */
export function openDesk(): Promise<Desk | Refusal> {
  return call((run) => {
    run.openDesk();
  });
}

/** Records one action; a retry sends the same request again. */
export function recordAction(request: RecordRequest): Promise<Recorded | Refusal> {
  return call((run) => {
    run.recordAction(request);
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

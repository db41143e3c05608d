import type {
  AnswerTaskRequest,
  ChangeLimitsRequest,
  ClientCard,
  ClientCardRequest,
  ClientNames,
  Desk,
  HandOverRequest,
  HandedOver,
  LimitsChanged,
  MyDay,
  MyDayRequest,
  RecordManyRequest,
  RecordRequest,
  Recorded,
  RecordedMany,
  Refusal,
  RenameRequest,
  Renamed,
  ReportMade,
  ScheduleRequest,
  Scheduled,
  Selection,
  SetTaskRequest,
  SetUpDone,
  Swept,
  TaskAnswered,
  UndoManyRequest,
  UndoRequest,
  UndoneMany,
} from '../src/rpc';

interface Runner {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  openDesk(): void;
  clientNames(): void;
  selectedClients(): void;
  recordAction(request: RecordRequest): void;
  undoAction(request: UndoRequest): void;
  recordMany(request: RecordManyRequest): void;
  undoMany(request: UndoManyRequest): void;
  myDay(request: MyDayRequest): void;
  clientCard(request: ClientCardRequest): void;
  renameClient(request: RenameRequest): void;
  answerTask(request: AnswerTaskRequest): void;
  setTask(request: SetTaskRequest): void;
  changeLimits(request: ChangeLimitsRequest): void;
  handOver(request: HandOverRequest): void;
  sweepEntries(): void;
  weeklyReport(request: string): void;
  scheduleReport(request: ScheduleRequest): void;
  setUp(): void;
}

/** Google ends every run after six minutes: what was not answered by then never will be. Milliseconds. */
const LONGEST_RUN = 6 * 60 * 1000;

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

/** The clients of the selected rows. */
export function selectedClients(): Promise<Selection | Refusal> {
  return call((run) => {
    run.selectedClients();
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

/** Records one action for several clients; a retry sends the same request again. */
export function recordMany(request: RecordManyRequest): Promise<RecordedMany | Refusal> {
  return call((run) => {
    run.recordMany(request);
  });
}

/** Takes back all actions of one request. */
export function undoMany(request: UndoManyRequest): Promise<UndoneMany | Refusal> {
  return call((run) => {
    run.undoMany(request);
  });
}

/** What is due, stuck and asked of a manager today. */
export function myDay(request: MyDayRequest): Promise<MyDay | Refusal> {
  return call((run) => {
    run.myDay(request);
  });
}

/** All that is known of a client. */
export function clientCard(request: ClientCardRequest): Promise<ClientCard | Refusal> {
  return call((run) => {
    run.clientCard(request);
  });
}

/** Renames a client, or joins two; a retry sends the same request again. */
export function renameClient(request: RenameRequest): Promise<Renamed | Refusal> {
  return call((run) => {
    run.renameClient(request);
  });
}

/** What the owner of a task says of it. */
export function answerTask(request: AnswerTaskRequest): Promise<TaskAnswered | Refusal> {
  return call((run) => {
    run.answerTask(request);
  });
}

/** Sets a task. */
export function setTask(request: SetTaskRequest): Promise<TaskAnswered | Refusal> {
  return call((run) => {
    run.setTask(request);
  });
}

/** Writes the limits of the stages. */
export function changeLimits(request: ChangeLimitsRequest): Promise<LimitsChanged | Refusal> {
  return call((run) => {
    run.changeLimits(request);
  });
}

/** Hands clients over; a retry sends the same request again. */
export function handOver(request: HandOverRequest): Promise<HandedOver | Refusal> {
  return call((run) => {
    run.handOver(request);
  });
}

/** Records what was entered on phones. */
export function sweepEntries(): Promise<Swept | Refusal> {
  return call((run) => {
    run.sweepEntries();
  });
}

/** Writes the page of a week. */
export function weeklyReport(request: string): Promise<ReportMade | Refusal> {
  return call((run) => {
    run.weeklyReport(request);
  });
}

/** Switches the weekly report that is made by itself on or off. */
export function scheduleReport(request: ScheduleRequest): Promise<Scheduled | Refusal> {
  return call((run) => {
    run.scheduleReport(request);
  });
}

/** Puts the tabs in place. */
export function setUp(): Promise<SetUpDone | Refusal> {
  return call((run) => {
    run.setUp();
  });
}

/** Fails where Google does, and where no answer comes as long as one may: an entry would be on its way for ever. */
function call<Result>(start: (run: Runner) => void): Promise<Result> {
  let end: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<Result>((resolve, reject) => {
    end = setTimeout(() => {
      reject(new Error('no answer'));
    }, LONGEST_RUN);
    const run = google.script.run
      .withSuccessHandler((result: Result) => {
        resolve(result);
      })
      .withFailureHandler(reject);
    start(run);
  });
  return answer.finally(() => {
    clearTimeout(end);
  });
}

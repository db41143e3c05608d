import type { Desk, Recorded, RecordRequest, UndoRequest } from '../../src/rpc';
import { texts } from '../../src/texts';

type Handler = (value: unknown) => void;

/** A call that the sidebar made and that waits for its answer. */
interface Waiting {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly succeed: Handler;
  readonly fail: Handler;
}

type Answer = object;

const SERVER_FUNCTIONS = [
  'openDesk',
  'clientNames',
  'selectedClients',
  'recordAction',
  'undoAction',
  'recordMany',
  'undoMany',
  'myDay',
  'clientCard',
  'renameClient',
  'answerTask',
  'setTask',
  'changeLimits',
  'handOver',
  'sweepEntries',
  'weeklyReport',
  'scheduleReport',
  'setUp',
];

/** What google.script.run does: remembers the calls, refuses unknown names, and answers when it is told to. */
export class FakeServer {
  private waiting: Waiting[] = [];
  private readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  readonly requests: RecordRequest[] = [];
  readonly undone: UndoRequest[] = [];

  /** Puts the fake where the sidebar looks for Google. */
  install(): void {
    Object.assign(globalThis, { google: { script: { run: this.runner() } } });
  }

  /** Names of the calls that wait for an answer, the oldest first. */
  get pending(): string[] {
    return this.waiting.map(({ name }) => name);
  }

  /** What was sent with each call of that name so far, the oldest first. */
  sent(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ args }) => args[0]);
  }

  /** Answers the n-th call of that name that still waits; Google answers in any order. */
  answer(name: string, result: Answer, n = 0): void {
    this.take(name, n).succeed(JSON.parse(JSON.stringify(result)));
  }

  fail(name: string, message: string, n = 0): void {
    this.take(name, n).fail(new Error(message));
  }

  private take(name: string, n: number): Waiting {
    const call = this.waiting.filter((one) => one.name === name)[n];
    if (!call) throw new Error(`${name} was not called; ${this.pending.join(', ')} were.`);
    this.waiting = this.waiting.filter((one) => one !== call);
    return call;
  }

  private runner(succeed: Handler = unheard, fail: Handler = unheard): unknown {
    const known: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => this.runner(handler, fail),
      withFailureHandler: (handler: Handler) => this.runner(succeed, handler),
    };
    for (const name of SERVER_FUNCTIONS) {
      known[name] = (...args: unknown[]) => {
        if (name === 'recordAction') this.requests.push(copy(args[0]) as RecordRequest);
        if (name === 'undoAction') this.undone.push(copy(args[0]) as UndoRequest);
        this.calls.push({ name, args: args.map((arg) => copy(arg)) });
        this.waiting.push({ name, args, succeed, fail });
      };
    }
    return new Proxy(known, {
      get: (target, name) => {
        if (typeof name === 'string' && name in target) return target[name];
        throw new TypeError(`google.script.run.${String(name)} is not a function`);
      },
    });
  }
}

/** What crosses to the server must survive it unchanged: no dates, no functions, nothing undefined at the top. */
function copy(value: unknown): unknown {
  const crossed: unknown = JSON.parse(JSON.stringify(value));
  expect(crossed).toEqual(value);
  return crossed;
}

function unheard(value: unknown): never {
  throw new Error(`Nobody listens to: ${String(value)}`);
}

/** A desk as the server opens it. */
export function deskIn(language: 'en' | 'ru' | 'bg'): Desk {
  return {
    ok: true,
    email: 'boris@example.com',
    name: 'Boris',
    stages: texts[language].stages,
    language,
    words: texts[language].sidebar,
    role: 'manager',
    today: '2026-11-20',
    currency: '',
    refusalReasons: texts[language].settings.refusalReasons.map((text, index, all) => ({
      text,
      forGood: index === all.length - 1,
    })),
    closingReasons: texts[language].settings.closingReasons,
    limits: [null, null, null, null, null, null],
    managers: [],
    recent: [],
    selection: { ok: true, clients: [], isCut: false },
    notices: [],
    lateReport: '',
  };
}

/** The answer to a request that was saved. */
export function saved(request: RecordRequest | undefined, more: Partial<Recorded> = {}): Recorded {
  return {
    ok: true,
    id: request?.id ?? '',
    repeated: false,
    client: request?.client ?? '',
    stage: '3. Meeting set',
    status: 'in work',
    move: 'opened',
    from: 0,
    ...more,
  };
}

import type { Desk, Recorded, RecordRequest, Refusal } from '../../src/rpc';
import { texts } from '../../src/texts';

type Handler = (value: unknown) => void;

/** A call that the sidebar made and that waits for its answer. */
interface Waiting {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly succeed: Handler;
  readonly fail: Handler;
}

const SERVER_FUNCTIONS = ['openDesk', 'recordAction'];

/** What google.script.run does: remembers the calls, refuses unknown names, and answers when it is told to. */
export class FakeServer {
  private waiting: Waiting[] = [];
  readonly requests: RecordRequest[] = [];

  /** Puts the fake where the sidebar looks for Google. */
  install(): void {
    Object.assign(globalThis, { google: { script: { run: this.runner() } } });
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  answer(name: string, result: Desk | Recorded | Refusal): void {
    this.next(name).succeed(JSON.parse(JSON.stringify(result)));
  }

  fail(name: string, message: string): void {
    this.next(name).fail(new Error(message));
  }

  private next(name: string): Waiting {
    const call = this.waiting.shift();
    if (call?.name !== name) throw new Error(`${name} was not called; ${String(call?.name)} was.`);
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
    ...more,
  };
}

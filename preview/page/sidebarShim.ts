// Runs inside the sidebar, before its own script: google.script as Google offers it there, talking
// to the page around it.
// Source: https://developers.google.com/apps-script/guides/html/reference/run

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Answer {
  tabla: string;
  number: number;
  value?: unknown;
  error?: string;
}

declare global {
  interface Window {
    /** Origin of the page around the sidebar. */
    tablaPage: string;
  }
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** Google refuses what would not arrive as it was sent. */
function refuseIllegal(value: unknown): void {
  const isObject = typeof value === 'object' && value !== null;
  if (typeof value === 'function' || value instanceof Date || value instanceof Node) {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  if (isObject) for (const inner of Object.values(value)) refuseIllegal(inner);
}

function start(name: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach(refuseIllegal);
  calls += 1;
  waiting.set(calls, handlers);
  const json = JSON.stringify(args);
  window.parent.postMessage({ tabla: 'run', number: calls, name, json }, window.tablaPage);
}

function runner(handlers: Handlers): object {
  const chain = (more: Handlers): object => runner({ ...handlers, ...more });
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => chain({ success }),
    withFailureHandler: (failure: Handler) => chain({ failure }),
    withUserObject: (userObject: unknown) => chain({ userObject }),
  };
  return new Proxy(own, {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      return (
        own[name] ??
        ((...args: unknown[]) => {
          start(name, args, handlers);
        })
      );
    },
  });
}

function receive({ number, value, error }: Answer): void {
  const handlers = waiting.get(number);
  waiting.delete(number);
  if (error === undefined) handlers?.success?.(value, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(error), handlers.userObject);
  else console.error(`Uncaught ${error}`);
}

window.addEventListener('message', ({ data, origin, source }: MessageEvent<Answer>) => {
  const isOurs = origin === window.tablaPage && source === window.parent;
  if (isOurs && data.tabla === 'answer') receive(data);
});

const nothing = (): void => undefined;
const close = (): void => {
  window.parent.postMessage({ tabla: 'close' }, window.tablaPage);
};
const focus = (): void => {
  window.parent.postMessage({ tabla: 'focus' }, window.tablaPage);
};
Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: { close, editor: { focus }, setHeight: nothing, setWidth: nothing },
    },
  },
});

export {};

import { isDate } from '../execution/cellConversion';
import type { Realm } from '../execution/realm';
import type { Face, Use, Wire } from './messages';

type AskService = (face: Face, use: Use) => Wire;

/**
 * Members that only lead on to something else and never to nothing: they are asked together with what
 * follows, for each question costs two changes of thread.
 */
const LEADING = new Set(['getActive', 'getActiveUser', 'getDocumentLock', 'getRange', 'getSheet']);

/** The services as a script sees them whose workbook lives on another thread. */
export class RemoteServices {
  private readonly faces = new WeakMap<object, Face>();

  constructor(
    private readonly ask: AskService,
    private readonly realm: () => Realm,
  ) {}

  /** A service by its global name. */
  service(name: string): unknown {
    return this.faceOf({ on: name, way: [] });
  }

  private faceOf(at: Face): object {
    const face = new Proxy(Object.create(null) as object, {
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
        if (key === 'toString') return () => String(at.on);
        // Enumerations and their values are read; all else is called.
        if (/^[A-Z]/.test(key))
          return this.received(this.ask(at, { member: key, args: undefined }));
        return (...args: unknown[]) => this.called(at, key, args);
      },
      getPrototypeOf: () => null,
    });
    this.faces.set(face, at);
    return face;
  }

  private called(at: Face, member: string, args: unknown[]): unknown {
    const use: Use = { member, args: args.map((value) => this.sent(value)) };
    if (LEADING.has(member)) return this.faceOf({ on: at.on, way: [...at.way, use] });
    return this.received(this.ask(at, use));
  }

  private sent(value: unknown): Wire {
    if (typeof value !== 'object' || value === null) return value as Wire;
    const face = this.faces.get(value);
    if (face !== undefined) return { face };
    if (isDate(value)) return new Date(Number(value));
    if (Array.isArray(value)) return value.map((item) => this.sent(item));
    const fields = Object.entries(value).map(([key, item]) => [key, this.sent(item)] as const);
    return { fields: Object.fromEntries(fields) };
  }

  private received(value: Wire): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.realm().array(value.map((item) => this.received(item)));
    if (isDate(value)) return this.realm().date(Number(value));
    if ('face' in value) return this.faceOf(value.face);
    const copy = this.realm().json('{}') as Record<string, unknown>;
    for (const [key, item] of Object.entries(value.fields)) copy[key] = this.received(item);
    return copy;
  }
}

import { types } from 'node:util';
import { isDate } from '../execution/cellConversion';
import type { Ask, Face, Use, Wire } from './messages';

/** What one execution on another thread holds of the services here. */
export class Faces {
  private readonly given: object[] = [];

  constructor(private readonly services: Readonly<Record<string, unknown>>) {}

  /** Does what a script asks for. Throws what the service throws. */
  perform({ face, use }: Ask): Wire {
    return this.sent(this.used(this.found(face), use));
  }

  private found({ on, way }: Face): unknown {
    const start = typeof on === 'string' ? this.services[on] : this.given[on];
    return way.reduce((face, use) => this.used(face, use), start);
  }

  private used(face: unknown, { member, args }: Use): unknown {
    const found = (face as Record<string, unknown>)[member];
    if (args === undefined) return found;
    if (typeof found !== 'function') throw new TypeError(`${member} is not a function`);
    const call = found as (...args: unknown[]) => unknown;
    return call(...args.map((value) => this.received(value)));
  }

  private sent(value: unknown): Wire {
    if (typeof value !== 'object' || value === null) return value as Wire;
    if (types.isProxy(value)) return { face: { on: this.given.push(value) - 1, way: [] } };
    if (isDate(value)) return new Date(Number(value));
    if (Array.isArray(value)) return value.map((item) => this.sent(item));
    const fields = Object.entries(value).map(([key, item]) => [key, this.sent(item)] as const);
    return { fields: Object.fromEntries(fields) };
  }

  private received(value: Wire): unknown {
    if (typeof value !== 'object' || value === null || isDate(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.received(item));
    if ('face' in value) return this.found(value.face);
    const fields = Object.entries(value.fields);
    return Object.fromEntries(fields.map(([key, item]) => [key, this.received(item)]));
  }
}

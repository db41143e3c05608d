import vm from 'node:vm';
import type { Area } from '../cells/area';
import { CellDate, CellError, localOfSerial } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Zone } from '../cells/zone';
import { REALM_SETUP } from './realmSetup';

type Special = (value: CellValue) => number | string;

interface RealmTools {
  date: (time: number) => unknown;
  error: (message: string) => unknown;
  json: (text: string) => unknown;
  array: (values: readonly unknown[]) => unknown[];
  rows: (
    rows: readonly (readonly CellValue[] | undefined)[],
    top: number,
    left: number,
    height: number,
    width: number,
    special: Special,
  ) => unknown[][];
}

type Setup = (
  now: () => number,
  toLocal: (instant: number) => number,
  toInstant: (local: number) => number,
  zone: string,
) => RealmTools;

const SETUP = new vm.Script(REALM_SETUP, { filename: 'realm.js' });

/** Names that Node's contexts have and Apps Script lacks. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc'];

/**
 * A fresh JavaScript world for one run of the script, as Google starts one for every call. It holds
 * ECMAScript, the given services and the script, nothing of Node.
 */
export class Realm {
  private readonly global: Record<string, unknown>;
  private readonly tools: RealmTools;
  private readonly own: ReadonlySet<string>;

  constructor(
    private readonly zone: Zone,
    scriptZone: Zone,
    now: () => number,
    services: Readonly<Record<string, unknown>>,
  ) {
    const context = vm.createContext({});
    this.global = vm.runInContext('globalThis', context) as Record<string, unknown>;
    for (const name of ABSENT) Reflect.deleteProperty(this.global, name);
    this.tools = (SETUP.runInContext(context) as Setup)(
      now,
      (instant) => scriptZone.toLocal(instant),
      (local) => scriptZone.toInstant(local),
      scriptZone.name,
    );
    Object.assign(this.global, services);
    this.own = new Set(Object.getOwnPropertyNames(this.global));
    this.context = context;
  }

  private readonly context: vm.Context;

  /** Runs the script's top level. */
  load(script: vm.Script): void {
    script.runInContext(this.context);
  }

  /** Names of the top-level functions that the script declared. */
  functionNames(): string[] {
    return Object.getOwnPropertyNames(this.global).filter(
      (name) => !this.own.has(name) && typeof this.global[name] === 'function',
    );
  }

  /** A top-level function; `undefined` when there is none. */
  function(name: string): ((...args: unknown[]) => unknown) | undefined {
    const found = Object.hasOwn(this.global, name) && !this.own.has(name) ? this.global[name] : 0;
    return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
  }

  /** An error as services throw it: `instanceof Error` inside the script. */
  error(message: string): unknown {
    return this.tools.error(message);
  }

  /** A Date of this world. */
  date(time: number): unknown {
    return this.tools.date(time);
  }

  /** JSON text as objects of this world. */
  json(text: string): unknown {
    return this.tools.json(text);
  }

  /** A list as an array of this world. */
  array<T>(values: readonly T[]): T[] {
    return this.tools.array(values) as T[];
  }

  /** Rows of values that need no conversion as arrays of this world. */
  arrays<T>(rows: readonly (readonly T[])[]): T[][] {
    return this.array(rows.map((row) => this.array(row)));
  }

  /** A cell's value as a script gets it: '' for blank, a Date of this world, an error as text. */
  scalar(value: CellValue): unknown {
    if (value === null) return '';
    if (value instanceof CellDate) return this.tools.date(this.instant(value));
    return value instanceof CellError ? value.code : value;
  }

  /** An area of rows as a script gets it; the rows are copied once. */
  rows(rows: readonly (readonly CellValue[] | undefined)[], area: Area): unknown[][] {
    const { top, left, height, width } = area;
    return this.tools.rows(rows, top, left, height, width, (value) => {
      if (value instanceof CellDate) return this.instant(value);
      return value instanceof CellError ? value.code : '';
    });
  }

  private instant(date: CellDate): number {
    return this.zone.toInstant(localOfSerial(date.serial));
  }
}

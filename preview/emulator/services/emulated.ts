import { CrashedExecution } from '../execution/gate';
import type { Execution } from '../execution/execution';
import { Suspended } from '../execution/turn';

const instances = new WeakMap<object, object>();

/**
 * One emulated class of a service. Scripts hold its `face`, which shows the methods and getters of
 * the class alone, throws "not emulated: X.y" for every other member, and turns errors into errors
 * of the script's own world.
 */
export abstract class Emulated<Published> {
  readonly face: Published;

  constructor(
    protected readonly execution: Execution,
    readonly typeName: string,
  ) {
    this.face = faceOf(this, typeName, execution) as Published;
  }
}

/** The emulated object behind a face; throws when a script hands over something else. */
export function behind<T extends object>(
  face: unknown,
  type: abstract new (...args: never[]) => T,
): T {
  const instance = typeof face === 'object' && face !== null ? instances.get(face) : undefined;
  if (instance instanceof type) return instance;
  throw new Error(
    `The parameters (${typeof face}) don't match the method signature: a ${type.name} is expected.`,
  );
}

/**
 * The names of an enumeration; scripts only compare and hand them over. The caller alone knows
 * which published enumeration they stand for.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function enumeration<Published>(
  execution: Execution,
  name: string,
  members: string[],
): Published {
  const values: Record<string, string> = {};
  for (const member of members) values[member] = member;
  return new Proxy(values, {
    get: (_, key) => {
      if (typeof key === 'symbol') return undefined;
      const value = values[key];
      if (value === undefined) throw execution.realm.error(`not emulated: ${name}.${key}`);
      return value;
    },
  }) as Published;
}

function faceOf(instance: object, typeName: string, execution: Execution): object {
  const face = new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === 'symbol') return key === Symbol.toStringTag ? typeName : undefined;
      if (key === 'toString') return () => typeName;
      if (key === 'toJSON' || key === 'then') return undefined;
      const member = memberOf(instance, key);
      if (member === undefined) throw execution.realm.error(`not emulated: ${typeName}.${key}`);
      if (member.get !== undefined) return member.get.call(instance) as unknown;
      return guarded(instance, member.value as (...args: unknown[]) => unknown, execution);
    },
    set: (_, key) => {
      throw execution.realm.error(`not emulated: setting ${typeName}.${String(key)}`);
    },
    has: (_, key) => typeof key === 'string' && memberOf(instance, key) !== undefined,
    getPrototypeOf: () => null,
  });
  instances.set(face, instance);
  return face;
}

function memberOf(instance: object, key: string): PropertyDescriptor | undefined {
  let at = Object.getPrototypeOf(instance) as object | null;
  while (at !== null && at !== Object.prototype) {
    const member = key === 'constructor' ? undefined : Object.getOwnPropertyDescriptor(at, key);
    if (member !== undefined) return member;
    at = Object.getPrototypeOf(at) as object | null;
  }
  return undefined;
}

function guarded(
  instance: object,
  method: (...args: unknown[]) => unknown,
  execution: Execution,
): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return method.apply(instance, args);
    } catch (error) {
      if (error instanceof CrashedExecution || error instanceof Suspended) throw error;
      throw error instanceof Error ? execution.realm.error(error.message) : error;
    }
  };
}

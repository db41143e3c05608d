import type { Execution } from '../execution/execution';
import { BYTES_PER_PROPERTY, BYTES_PER_PROPERTY_STORE } from '../execution/limits';
import { Emulated } from './emulated';

type GService = GoogleAppsScript.Properties.PropertiesService;
type GProperties = GoogleAppsScript.Properties.Properties;
type Store = Map<string, string>;

/**
 * Stores of texts.
 * Source: https://developers.google.com/apps-script/reference/properties/properties-service
 */
export class PropertiesService
  extends Emulated<GService>
  implements Pick<GService, 'getDocumentProperties' | 'getScriptProperties'>
{
  constructor(execution: Execution) {
    super(execution, 'PropertiesService');
  }

  getDocumentProperties(): GProperties {
    return new Properties(this.execution, this.execution.host.properties.document).face;
  }

  getScriptProperties(): GProperties {
    return new Properties(this.execution, this.execution.host.properties.script).face;
  }
}

/** One store; 9 KB a value and 500 KB in all. */
class Properties
  extends Emulated<GProperties>
  implements Pick<GProperties, 'getProperty' | 'setProperty' | 'deleteProperty'>
{
  constructor(
    execution: Execution,
    private readonly store: Store,
  ) {
    super(execution, 'Properties');
  }

  getProperty(key: string): string | null {
    return this.read('getProperty', () => this.store.get(key) ?? null);
  }

  setProperty(key: string, value: unknown): GProperties {
    return this.change('setProperty', () => {
      put(this.store, key, String(value));
    });
  }

  deleteProperty(key: string): GProperties {
    return this.change('deleteProperty', () => this.store.delete(key));
  }

  private readonly read = <T>(member: string, effect: () => T): T =>
    this.execution.read('properties', `Properties.${member}`, 0, effect);

  /** Custom functions may write properties too, so this is no change of the workbook. */
  private readonly change = (member: string, effect: () => unknown): GProperties => {
    this.execution.read('properties', `Properties.${member}`, 0, effect);
    return this.face;
  };
}

function put(store: Store, key: string, value: string): void {
  if (Buffer.byteLength(value) > BYTES_PER_PROPERTY) {
    throw new Error('Argument too large: value');
  }
  let total = Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, text] of store) {
    if (name !== key) total += Buffer.byteLength(name) + Buffer.byteLength(text);
  }
  if (total > BYTES_PER_PROPERTY_STORE) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, value);
}

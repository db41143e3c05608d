import type { Execution } from '../execution/execution';
import {
  BYTES_PER_CACHE_VALUE,
  CACHE_DEFAULT_SECONDS,
  CACHE_SECONDS,
  CHARACTERS_PER_CACHE_KEY,
} from '../execution/limits';
import { Emulated } from './emulated';

type GService = GoogleAppsScript.Cache.CacheService;
type GCache = GoogleAppsScript.Cache.Cache;

/**
 * The cache of the document.
 * Source: https://developers.google.com/apps-script/reference/cache/cache-service
 */
export class CacheService extends Emulated<GService> implements Pick<GService, 'getDocumentCache'> {
  constructor(execution: Execution) {
    super(execution, 'CacheService');
  }

  getDocumentCache(): GCache {
    return new Cache(this.execution).face;
  }
}

/** Texts that end by themselves, after 10 minutes unless it is said otherwise. */
class Cache extends Emulated<GCache> implements Pick<GCache, 'get' | 'put' | 'remove'> {
  constructor(execution: Execution) {
    super(execution, 'Cache');
  }

  get(key: string): string | null {
    return this.pass('get', () => this.find(key) ?? null);
  }

  put(key: string, value: string, seconds = CACHE_DEFAULT_SECONDS): void {
    this.pass('put', () => {
      this.store(key, value, seconds);
    });
  }

  remove(key: string): void {
    this.pass('remove', () => this.execution.host.cache.delete(key));
  }

  private readonly pass = <T>(member: string, effect: () => T): T =>
    this.execution.read('cache', `Cache.${member}`, 0, effect);

  private readonly find = (key: string): string | undefined => {
    const { cache, now } = this.execution.host;
    const entry = cache.get(key);
    return entry !== undefined && entry.until > now() ? entry.value : undefined;
  };

  private readonly store = (key: string, value: string, seconds: number): void => {
    if (key.length > CHARACTERS_PER_CACHE_KEY) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > BYTES_PER_CACHE_VALUE) {
      throw new Error('Argument too large: value');
    }
    if (seconds > CACHE_SECONDS || seconds < 1) throw new Error('Invalid argument: seconds');
    const { cache, now } = this.execution.host;
    cache.set(key, { value, until: now() + seconds * 1000 });
  };
}

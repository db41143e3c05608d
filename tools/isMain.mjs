import { realpathSync } from 'node:fs';

/**
 * Whether node was started with this very file, and did not import it.
 * @param {string} file the module's own path
 */
export function isMain(file) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(file);
}

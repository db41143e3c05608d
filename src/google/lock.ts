import type { DocumentLock } from '../app/ports';

/** Long enough for several people who save at once, short enough to answer within the patience of one. */
const WAIT_MS = 10_000;

/** A lock that all users of one workbook share. */
export function googleLock(): DocumentLock {
  const lock = LockService.getDocumentLock();
  return {
    tryLock: () => lock.tryLock(WAIT_MS),
    release: () => {
      lock.releaseLock();
    },
  };
}

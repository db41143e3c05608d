import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';

type GService = GoogleAppsScript.Lock.LockService;
type GLock = GoogleAppsScript.Lock.Lock;

/**
 * The lock of the document.
 * Source: https://developers.google.com/apps-script/reference/lock/lock-service
 */
export class LockService extends Emulated<GService> implements Pick<GService, 'getDocumentLock'> {
  constructor(execution: Execution) {
    super(execution, 'LockService');
  }

  getDocumentLock(): GLock {
    return new Lock(this.execution).face;
  }
}

/** One execution at a time holds the lock; when it ends, Google takes the lock back. */
class Lock extends Emulated<GLock> implements Pick<GLock, 'tryLock' | 'releaseLock' | 'hasLock'> {
  constructor(execution: Execution) {
    super(execution, 'Lock');
  }

  tryLock(timeout: number): boolean {
    const { execution } = this;
    const { host, turn } = execution;
    const isFree = (): boolean => host.lockOwner === undefined || host.lockOwner === execution;
    const mayHave = turn?.awaitLock(isFree, timeout) ?? true;
    return execution.change('lock', 'Lock.tryLock', 0, () => {
      const free = mayHave && isFree();
      if (free) host.lockOwner = execution;
      else if (turn === undefined) execution.sleep(timeout);
      return free;
    });
  }

  releaseLock(): void {
    const { execution } = this;
    execution.change('lock', 'Lock.releaseLock', 0, () => {
      if (execution.host.lockOwner === execution) execution.host.lockOwner = undefined;
    });
  }

  hasLock(): boolean {
    return this.execution.host.lockOwner === this.execution;
  }
}

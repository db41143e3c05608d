import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';

type GSession = GoogleAppsScript.Base.Session;
type GUser = GoogleAppsScript.Base.User;

/**
 * Who is at the keyboard.
 * Source: https://developers.google.com/apps-script/reference/base/session
 */
export class Session
  extends Emulated<GSession>
  implements Pick<GSession, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  constructor(execution: Execution) {
    super(execution, 'Session');
  }

  getActiveUser(): GUser {
    return new User(this.execution).face;
  }

  getEffectiveUser(): GUser {
    return new User(this.execution).face;
  }

  getScriptTimeZone(): string {
    return this.execution.host.scriptZone;
  }
}

/** A user; custom functions run as nobody, and Google may keep a name back. */
class User extends Emulated<GUser> implements Pick<GUser, 'getEmail'> {
  constructor(execution: Execution) {
    super(execution, 'User');
  }

  getEmail(): string {
    const { execution } = this;
    return execution.read('identity', 'User.getEmail', 0, () =>
      execution.mode === 'custom' ? '' : execution.user,
    );
  }
}

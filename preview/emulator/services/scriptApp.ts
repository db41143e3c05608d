import type { Execution } from '../execution/execution';
import type { InstalledTrigger } from '../execution/trigger';
import { Emulated, behind, enumeration } from './emulated';

type GApp = GoogleAppsScript.Script.ScriptApp;
type GInfo = GoogleAppsScript.Script.AuthorizationInfo;
type GTrigger = GoogleAppsScript.Script.Trigger;

/** What installs a time trigger, once a week on a day at an hour. */
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GForSpreadsheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/**
 * Triggers and authorisation of the script. Each person sees his own triggers alone.
 * Source: https://developers.google.com/apps-script/reference/script/script-app
 */
export class ScriptApp
  extends Emulated<GApp>
  implements
    Pick<
      GApp,
      | 'AuthMode'
      | 'AuthorizationStatus'
      | 'WeekDay'
      | 'getProjectTriggers'
      | 'newTrigger'
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
    >
{
  constructor(execution: Execution) {
    super(execution, 'ScriptApp');
  }

  get AuthMode(): GApp['AuthMode'] {
    const modes = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'];
    return enumeration(this.execution, 'AuthMode', modes);
  }

  get AuthorizationStatus(): GApp['AuthorizationStatus'] {
    return enumeration(this.execution, 'AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  }

  get WeekDay(): GApp['WeekDay'] {
    const days = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');
    return enumeration(this.execution, 'WeekDay', days);
  }

  getProjectTriggers(): GTrigger[] {
    const { execution } = this;
    return execution.read('trigger', 'ScriptApp.getProjectTriggers', 0, () => {
      const own = execution.host.triggers.filter(({ user }) => user === execution.user);
      return execution.realm.array(own.map((one) => new Trigger(execution, one).face));
    });
  }

  newTrigger(functionName: string): GBuilder {
    return new TriggerBuilder(this.execution, functionName).face;
  }

  deleteTrigger(trigger: GTrigger): void {
    const { installed } = behind(trigger, Trigger);
    const { triggers } = this.execution.host;
    this.execution.change('trigger', 'ScriptApp.deleteTrigger', 0, () => {
      const at = triggers.indexOf(installed);
      if (at >= 0) triggers.splice(at, 1);
    });
  }

  /** Whether the person has yet to grant something that the script asks for. */
  getAuthorizationInfo(): GInfo {
    return new AuthorizationInfo(this.execution).face;
  }
}

/** Before the script was enabled nothing is granted; after it, all but what a person held back. */
function isMissing({ mode, host }: Execution): boolean {
  return mode === 'none' || host.heldBack;
}

class AuthorizationInfo extends Emulated<GInfo> implements Pick<GInfo, 'getAuthorizationStatus'> {
  constructor(execution: Execution) {
    super(execution, 'AuthorizationInfo');
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const { AuthorizationStatus } = new ScriptApp(this.execution);
    const { REQUIRED, NOT_REQUIRED } = AuthorizationStatus;
    return isMissing(this.execution) ? REQUIRED : NOT_REQUIRED;
  }
}

class Trigger
  extends Emulated<GTrigger>
  implements Pick<GTrigger, 'getHandlerFunction' | 'getUniqueId'>
{
  constructor(
    execution: Execution,
    readonly installed: InstalledTrigger,
  ) {
    super(execution, 'Trigger');
  }

  getHandlerFunction(): string {
    return this.installed.handler;
  }

  getUniqueId(): string {
    return this.installed.id;
  }
}

class TriggerBuilder
  extends Emulated<GBuilder>
  implements Pick<GBuilder, 'timeBased' | 'forSpreadsheet'>
{
  constructor(
    execution: Execution,
    private readonly functionName: string,
  ) {
    super(execution, 'TriggerBuilder');
  }

  timeBased(): GClock {
    return new ClockTriggerBuilder(this.execution, this.functionName).face;
  }

  forSpreadsheet(): GForSpreadsheet {
    return new SpreadsheetTriggerBuilder(this.execution, this.functionName).face;
  }
}

class SpreadsheetTriggerBuilder
  extends Emulated<GForSpreadsheet>
  implements Pick<GForSpreadsheet, 'onEdit' | 'create'>
{
  private isOnEdit = false;

  constructor(
    execution: Execution,
    private readonly functionName: string,
  ) {
    super(execution, 'SpreadsheetTriggerBuilder');
  }

  onEdit(): GForSpreadsheet {
    this.isOnEdit = true;
    return this.face;
  }

  create(): GTrigger {
    if (!this.isOnEdit) throw new Error('The event type of the trigger is missing.');
    return install(this.execution, this.functionName, 'edit');
  }
}

class ClockTriggerBuilder
  extends Emulated<GClock>
  implements
    Pick<GClock, 'onWeekDay' | 'atHour' | 'everyWeeks' | 'everyDays' | 'inTimezone' | 'create'>
{
  constructor(
    execution: Execution,
    private readonly functionName: string,
  ) {
    super(execution, 'ClockTriggerBuilder');
  }

  onWeekDay(): GClock {
    return this.face;
  }

  atHour(): GClock {
    return this.face;
  }

  everyWeeks(): GClock {
    return this.face;
  }

  everyDays(): GClock {
    return this.face;
  }

  inTimezone(): GClock {
    return this.face;
  }

  create(): GTrigger {
    return install(this.execution, this.functionName, 'clock');
  }
}

function install(
  execution: Execution,
  handler: string,
  cause: InstalledTrigger['cause'],
): GTrigger {
  return execution.change('trigger', 'TriggerBuilder.create', 0, () => {
    const { triggers, workbook } = execution.host;
    const id = `trigger-${String(workbook.nextId())}`;
    const installed = { id, handler, cause, user: execution.user };
    triggers.push(installed);
    return new Trigger(execution, installed).face;
  });
}

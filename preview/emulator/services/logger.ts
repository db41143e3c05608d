import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';

type GLogger = GoogleAppsScript.Base.Logger;

/**
 * The log of the script.
 * Source: https://developers.google.com/apps-script/reference/base/logger
 */
export class Logger extends Emulated<GLogger> implements Pick<GLogger, 'log' | 'clear'> {
  constructor(execution: Execution) {
    super(execution, 'Logger');
  }

  /** `%s` in the text is replaced by the values that follow. */
  log(format: unknown, ...values: unknown[]): GLogger {
    const rest = [...values];
    const text = String(format).replace(/%s/g, () => String(rest.shift()));
    this.execution.host.log.push(text);
    return this.face;
  }

  clear(): void {
    this.execution.host.log.length = 0;
  }
}

/** The `console` of the script; it writes into the same log. */
export function consoleOf(execution: Execution): Record<string, unknown> {
  const write = (...values: unknown[]): void => {
    execution.host.log.push(values.map((value) => String(value)).join(' '));
  };
  return { log: write, info: write, warn: write, error: write };
}

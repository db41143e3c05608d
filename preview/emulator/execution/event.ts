import { rangeOf, spreadsheetOf } from '../services/handles';
import type { Execution, ExecutionMode } from './execution';

const SIMPLE_TRIGGERS = new Set(['onOpen', 'onEdit', 'onInstall', 'onSelectionChange']);
const MODES: Record<string, ExecutionMode> = { NONE: 'none', LIMITED: 'limited', FULL: 'full' };

/**
 * What an execution may do: the event's `authMode`, else LIMITED in simple triggers (onInstall has
 * FULL), else FULL.
 * Source: https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function modeOf(name: string, event: unknown): ExecutionMode {
  const given = isRecord(event) ? event['authMode'] : undefined;
  if (typeof given === 'string' && given in MODES) return MODES[given] ?? 'full';
  return SIMPLE_TRIGGERS.has(name) && name !== 'onInstall' ? 'limited' : 'full';
}

/**
 * An event as the script gets it. `range` may be given as `{ tab, row, column, rows?, columns? }`,
 * counted from 1; `source` is added, but not for time triggers: a `triggerUid` without a range.
 */
export function eventFor(execution: Execution, event: unknown): unknown {
  if (!isRecord(event)) return event;
  const { range, ...rest } = event;
  const copy = execution.realm.json(JSON.stringify(rest)) as Record<string, unknown>;
  const isOfClock = 'triggerUid' in rest && range === undefined;
  if (execution.mode !== 'none' && !isOfClock) copy['source'] = spreadsheetOf(execution);
  if (isRecord(range)) copy['range'] = rangeOfEvent(execution, range);
  return copy;
}

function rangeOfEvent(execution: Execution, range: Record<string, unknown>): unknown {
  const number = (key: string): number => (typeof range[key] === 'number' ? range[key] : 1);
  const tab = execution.host.workbook.tab(String(range['tab']));
  if (tab === undefined) throw new Error(`There is no tab named ${String(range['tab'])}.`);
  return rangeOf(execution, tab, {
    top: number('row') - 1,
    left: number('column') - 1,
    height: number('rows'),
    width: number('columns'),
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

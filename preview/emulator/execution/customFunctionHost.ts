import type { Zone } from '../cells/zone';
import type { CustomFunctionHost } from '../formula/customFunctions';
import { AreaReference, Grid } from '../formula/grid';
import type { FormulaValue } from '../formula/grid';
import { toFormulaResult } from './cellConversion';
import type { Execution } from './execution';
import { CUSTOM_FUNCTION_LATENCY, sleepFor } from './latency';
import type { Realm } from './realm';
import { rowsForScript } from './rowsForScript';

/** The script, as far as formulas need it. */
interface CustomFunctionScript {
  names(): readonly string[];
  start(): Execution;
}

/** Runs functions of the script for formulas, each call in a fresh world, as Google does. */
export function customFunctionHost(
  zone: Zone,
  latencies: boolean,
  script: CustomFunctionScript,
): CustomFunctionHost {
  return {
    has: (name) => {
      const upper = name.toUpperCase();
      return script.names().find((known) => known.toUpperCase() === upper && !known.endsWith('_'));
    },
    call: (name, args) => {
      if (latencies) sleepFor(CUSTOM_FUNCTION_LATENCY);
      const execution = script.start();
      try {
        const found = execution.realm.function(name);
        const values = args.map((argument) => convert(argument, execution.realm));
        return toFormulaResult(found?.(...values), zone);
      } finally {
        execution.end();
      }
    },
  };
}

/**
 * An argument as Google hands it over. Known: one cell arrives as a scalar, a range as rows, a date
 * as Date, a blank cell as ''. Check live: an argument left out or blank (`F(A1,,B1)`) is
 * `undefined` here; an error cell is its text; a blank single cell is ''.
 */
function convert(value: FormulaValue, realm: Realm): unknown {
  if (value === undefined) return undefined;
  if (value instanceof Grid) {
    const area = { top: 0, left: 0, height: value.height, width: value.width };
    return realm.rows(value.toRows(), area);
  }
  if (!(value instanceof AreaReference)) return realm.scalar(value);
  const { tab, area } = value;
  const rows = rowsForScript(realm, tab, area);
  return area.height === 1 && area.width === 1 ? rows[0]?.[0] : rows;
}

import { AGGREGATES } from './aggregates';
import { ARRAYS } from './arrays';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { BuiltIn, FunctionTable } from './definition';
import { libraryFunction } from './library';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookups';
import { POSITIONS } from './positions';
import { STATISTICS } from './statistics';
import { TEXTS } from './texts';

const OWN: FunctionTable = {
  ...LOGIC,
  ...ARRAYS,
  ...POSITIONS,
  ...LOOKUPS,
  ...CONDITIONAL,
  ...AGGREGATES,
  ...STATISTICS,
  ...DATES,
  ...TEXTS,
};

/** A built-in function by its name in capitals: our own first, then formulajs. */
export function builtIn(name: string): BuiltIn | undefined {
  return Object.hasOwn(OWN, name) ? OWN[name] : libraryFunction(name);
}
